alter table "order" drop constraint fk_order_customer;
alter table "order" drop constraint ck_order_status;
drop index ix_order_code;
alter table "order" drop column customer_id;
alter table "order" drop column status;
alter table "order" drop column code;
