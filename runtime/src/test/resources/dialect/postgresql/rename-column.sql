alter table "order" rename column code to number;
