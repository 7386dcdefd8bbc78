alter table customer rename to godwit_swap;
alter table line rename to customer;
alter table godwit_swap rename to line;
