-- change table order
pragma writable_schema = on;
update sqlite_master set sql = 'CREATE TABLE "order" (
  id bigint not null,
  customer_id bigint,
  code varchar(20),
  total numeric(12,2) default 0 not null,
  status varchar(10) not null,
  constraint order_pkey primary key (id),
  constraint fk_order_customer foreign key (customer_id) references customer (id),
  constraint ck_order_status check (status <> ''LOST'')
)' where type = 'table' and name = 'order';
pragma schema_version = 9;
pragma writable_schema = reset;
select "order".id, "order".customer_id, "order".code, "order".total, "order".status from "order" limit 0;
