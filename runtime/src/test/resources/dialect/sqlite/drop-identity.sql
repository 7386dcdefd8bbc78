-- change table customer
-- writes every row of 'customer' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_customer (
  id bigint not null,
  name varchar(100) not null,
  email varchar(100),
  age integer,
  vip varchar(5),
  constraint customer_pkey primary key (id),
  constraint uk_customer_email unique (email)
);
insert or abort into godwit_customer (rowid, id, name, email, age, vip)
select rowid, id, name, email, age, vip from customer;
drop table customer;
alter table godwit_customer rename to customer;
pragma legacy_alter_table = off;
CREATE INDEX ix_customer_name on customer (name);
