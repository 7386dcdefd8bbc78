-- change table customer
alter table customer add column label clob;
update customer set label = upper(name);
