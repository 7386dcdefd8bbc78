alter table customer drop column age;
alter table customer drop column vip;
