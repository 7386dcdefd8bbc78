-- writes every row of 'customer'
update customer set email = name || '@x.org' where email is null;
-- reads every row of 'customer'
do $godwit$
#variable_conflict use_column
declare
  offending bigint;
begin
  select count(*) into offending from customer where email is null;
  if offending > 0 then
    raise not_null_violation using message = 'Column ''email'' of table ''customer'' cannot become NOT NULL: ' || offending || ' rows hold NULL. Fill them first, or give a backfill.';
  end if;
end
$godwit$;
-- reads every row of 'customer' while nobody can read or write it
alter table customer alter column email set not null;
