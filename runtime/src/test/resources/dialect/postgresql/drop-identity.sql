alter table customer alter column id drop identity;
