-- change table customer
-- writes every row of 'customer' while nobody can write to it
alter table customer drop column age;
