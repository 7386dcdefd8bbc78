alter table "order" rename to purchase;
