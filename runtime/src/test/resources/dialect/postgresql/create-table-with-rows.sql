create table counter (
  name varchar(50) not null,
  next bigint,
  constraint counter_pkey primary key (name)
);
insert into counter (name, next)
values ('it''s order', 0);
insert into counter (name, next)
select 'line', -5
where not exists (select 1 from counter where name = 'line');
