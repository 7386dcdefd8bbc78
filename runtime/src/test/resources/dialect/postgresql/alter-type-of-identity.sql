alter table customer alter column id type integer;
