-- change table order
alter table "order" alter column code set not null;
