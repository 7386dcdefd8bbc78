-- change table order
alter table "order" drop constraint ck_order_status;
alter table "order" add constraint ck_order_status check (status <> 'GONE');
