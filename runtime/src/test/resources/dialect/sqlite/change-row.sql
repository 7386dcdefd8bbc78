alter table customer add column points integer;
insert into customer (id, name, points)
select 77, 'Cy', 0
where not exists (select 1 from customer where id = 77);
update customer set name = 'Di', points = 7
where id = 77 and name = 'Cy' and points = 0;
