-- change table customer
alter table customer drop column age;
