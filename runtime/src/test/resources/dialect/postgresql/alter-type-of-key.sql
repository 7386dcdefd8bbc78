alter table "order" alter column id type integer;
