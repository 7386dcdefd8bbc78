alter table line drop constraint fk_line_order;
alter table "order" drop constraint ck_order_status;
alter table "order" rename to purchase;
alter table purchase rename column code to number;
alter table purchase rename column status to state;
alter table purchase add column note text;
-- writes every row of 'purchase'
update purchase set note = number where note is null;
-- reads every row of 'purchase'
do $godwit$
#variable_conflict use_column
declare
  offending bigint;
begin
  select count(*) into offending from purchase where note is null;
  if offending > 0 then
    raise not_null_violation using message = 'Column ''note'' of table ''purchase'' cannot become NOT NULL: ' || offending || ' rows hold NULL. Fill them first, or give a backfill.';
  end if;
end
$godwit$;
-- reads every row of 'purchase' while nobody can read or write it
alter table purchase alter column note set not null;
alter table purchase alter column number type varchar(30);
-- reads every row of 'purchase' while nobody can read or write it
alter table purchase add constraint ck_purchase_state check (state in ('NEW', 'PAID'));
-- reads every row of 'purchase' while nobody can write to it
create index ix_purchase_note on purchase (note);
-- reads every row of 'line' while nobody can write to it
alter table line add constraint fk_line_purchase foreign key (order_id) references purchase (id);
alter table customer drop column vip;
