-- writes every row of 'order' while nobody can read or write it
alter table "order" alter column id type integer;
