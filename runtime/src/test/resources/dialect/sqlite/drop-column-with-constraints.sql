drop index ix_order_code;
-- change table order
-- writes every row of 'order' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_order (
  id bigint not null,
  total numeric(10,2) default 0 not null,
  constraint order_pkey primary key (id)
);
insert or abort into godwit_order (rowid, id, total)
select rowid, id, total from "order";
drop table "order";
alter table godwit_order rename to "order";
pragma legacy_alter_table = off;
