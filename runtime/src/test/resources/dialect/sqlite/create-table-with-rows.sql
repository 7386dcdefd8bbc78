create table counter (
  name varchar(50) not null,
  next bigint,
  constraint counter_pkey primary key (name)
);
insert into counter (name, next)
values ('it''s order', 0);
insert into counter (name, next)
values ('line', -5);
