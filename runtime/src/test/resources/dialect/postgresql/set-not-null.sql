-- reads every row of 'order'
do $godwit$
#variable_conflict use_column
declare
  offending bigint;
begin
  select count(*) into offending from "order" where code is null;
  if offending > 0 then
    raise not_null_violation using message = 'Column ''code'' of table ''order'' cannot become NOT NULL: ' || offending || ' rows hold NULL. Fill them first, or give a backfill.';
  end if;
end
$godwit$;
-- reads every row of 'order' while nobody can read or write it
alter table "order" alter column code set not null;
