-- change table line
-- writes every row of 'line' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_line (
  order_id bigint not null,
  position integer not null,
  amount integer,
  constraint fk_line_order foreign key (order_id) references "order" (id) on delete cascade
);
insert or abort into godwit_line (rowid, order_id, position, amount)
select rowid, order_id, position, amount from line;
drop table line;
alter table godwit_line rename to line;
pragma legacy_alter_table = off;
