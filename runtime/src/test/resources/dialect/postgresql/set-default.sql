alter table customer alter column age set default 18;
