-- change table order
-- reads every row of 'order' while nobody can write to it
alter table "order" alter column code set not null;
