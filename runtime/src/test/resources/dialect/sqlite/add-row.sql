insert into customer (id, name, age)
select 77, 'Cy', 0
where not exists (select 1 from customer where id = 77);
