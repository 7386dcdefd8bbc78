alter table customer add column label varchar(200);
-- writes every row of 'customer'
update customer set label = name || ' ' || coalesce(email, '') where label is null;
-- reads every row of 'customer'
do $godwit$
#variable_conflict use_column
declare
  offending bigint;
begin
  select count(*) into offending from customer where label is null;
  if offending > 0 then
    raise not_null_violation using message = 'Column ''label'' of table ''customer'' cannot become NOT NULL: ' || offending || ' rows hold NULL. Fill them first, or give a backfill.';
  end if;
end
$godwit$;
-- reads every row of 'customer' while nobody can read or write it
alter table customer alter column label set not null;
