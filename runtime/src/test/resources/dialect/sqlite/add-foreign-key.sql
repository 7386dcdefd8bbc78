-- change table customer
-- reads every row of 'customer' while nobody can write to it
pragma writable_schema = on;
update sqlite_master set sql = 'CREATE TABLE customer (
  id integer,
  name varchar(100) not null,
  email varchar(100),
  age integer,
  vip varchar(5),
  constraint customer_pkey primary key (id),
  constraint uk_customer_email unique (email),
  constraint fk_customer_age foreign key (age) references "order" (id)
)' where type = 'table' and name = 'customer';
pragma schema_version = 9;
pragma writable_schema = reset;
select customer.id, customer.name, customer.email, customer.age, customer.vip from customer limit 0;
