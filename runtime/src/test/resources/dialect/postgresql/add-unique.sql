alter table "order" add constraint uk_order unique (customer_id, code);
