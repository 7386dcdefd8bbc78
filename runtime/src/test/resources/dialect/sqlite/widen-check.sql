-- change table order
-- reads every row of 'order' while nobody can write to it
alter table "order" drop constraint ck_order_status;
alter table "order" add constraint ck_order_status check (status <> 'GONE');
