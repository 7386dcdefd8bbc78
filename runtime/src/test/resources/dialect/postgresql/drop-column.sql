alter table customer drop column age;
