insert into customer (id, name)
select 77, 'Cy'
where not exists (select 1 from customer where id = 77);
delete from customer where id = 77;
