alter table "order" rename to purchase;
alter table purchase rename column code to number;
alter table purchase rename column status to state;
-- change table line
-- reads every row of 'line' while nobody can write to it
pragma writable_schema = on;
update sqlite_master set sql = 'CREATE TABLE line (
  order_id bigint not null,
  position integer not null,
  amount integer,
  constraint line_pkey primary key (order_id, position),
  constraint fk_line_purchase foreign key (order_id) references purchase (id)
)' where type = 'table' and name = 'line';
pragma schema_version = 12;
pragma writable_schema = reset;
select line.order_id, line.position, line.amount from line limit 0;
-- change table purchase
-- writes every row of 'purchase' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_purchase (
  id bigint not null,
  customer_id bigint,
  number varchar(30),
  total numeric(10,2) default 0 not null,
  state varchar(10) not null,
  note clob not null,
  constraint order_pkey primary key (id),
  constraint fk_order_customer foreign key (customer_id) references customer (id),
  constraint ck_purchase_state check (state in ('NEW', 'PAID'))
);
insert or abort into godwit_purchase (rowid, id, customer_id, number, total, state, note)
select rowid, id, customer_id, number, total, state, number from purchase;
drop table purchase;
alter table godwit_purchase rename to purchase;
pragma legacy_alter_table = off;
CREATE INDEX ix_order_code on "purchase" (number desc, id);
create index ix_purchase_note on purchase (note);
-- change table customer
-- writes every row of 'customer' while nobody can write to it
alter table customer drop column vip;
