alter table "order" alter column code type integer using code::integer;
