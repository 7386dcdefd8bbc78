-- change table order
alter table "order" drop constraint ck_order_status;
