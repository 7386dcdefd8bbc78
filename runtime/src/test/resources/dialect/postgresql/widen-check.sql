alter table "order" drop constraint ck_order_status;
-- reads every row of 'order' while nobody can read or write it
alter table "order" add constraint ck_order_status check (status <> 'GONE');
