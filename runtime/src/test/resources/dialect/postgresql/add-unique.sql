-- reads every row of 'order' while nobody can read or write it
alter table "order" add constraint uk_order unique (customer_id, code);
