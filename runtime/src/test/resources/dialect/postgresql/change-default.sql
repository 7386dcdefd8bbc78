alter table "order" alter column total set default 1.5;
