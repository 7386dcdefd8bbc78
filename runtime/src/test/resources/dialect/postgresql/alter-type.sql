alter table "order" alter column code type varchar(40);
