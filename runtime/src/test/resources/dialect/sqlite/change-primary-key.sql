-- change table line
-- writes every row of 'line' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_line (
  order_id bigint not null,
  position integer not null,
  amount integer,
  id integer,
  constraint fk_line_order foreign key (order_id) references "order" (id) on delete cascade,
  constraint line_pkey primary key (id)
);
insert or abort into godwit_line (order_id, position, amount, id)
select order_id, position, amount, rowid from line;
drop table line;
alter table godwit_line rename to line;
pragma legacy_alter_table = off;
