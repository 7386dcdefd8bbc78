alter table customer rename column name to godwit_swap;
alter table customer rename column email to name;
alter table customer rename column godwit_swap to email;
