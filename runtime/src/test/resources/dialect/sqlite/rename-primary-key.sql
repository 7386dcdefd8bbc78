-- change table line
pragma writable_schema = on;
update sqlite_master set sql = 'CREATE TABLE line (
  order_id bigint not null,
  position integer not null,
  amount integer,
  constraint pk_line primary key (order_id, position),
  constraint fk_line_order foreign key (order_id) references "order" (id) on delete cascade
)' where type = 'table' and name = 'line';
pragma schema_version = 9;
pragma writable_schema = reset;
select line.order_id, line.position, line.amount from line limit 0;
