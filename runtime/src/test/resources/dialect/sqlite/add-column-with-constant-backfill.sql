-- change table order
-- writes every row of 'order' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_order (
  id bigint not null,
  customer_id bigint,
  code varchar(20),
  total numeric(10,2) default 0 not null,
  status varchar(10) not null,
  note clob not null,
  constraint order_pkey primary key (id),
  constraint fk_order_customer foreign key (customer_id) references customer (id),
  constraint ck_order_status check (status <> 'LOST')
);
insert or abort into godwit_order (rowid, id, customer_id, code, total, status, note)
select rowid, id, customer_id, code, total, status, 'none' from "order";
drop table "order";
alter table godwit_order rename to "order";
pragma legacy_alter_table = off;
CREATE INDEX ix_order_code on "order" (code desc, id);
