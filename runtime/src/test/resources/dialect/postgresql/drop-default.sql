alter table "order" alter column total drop default;
