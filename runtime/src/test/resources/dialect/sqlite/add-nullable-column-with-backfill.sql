-- change table customer
-- writes every row of 'customer' while nobody can write to it
alter table customer add column label clob;
update customer set label = upper(name);
