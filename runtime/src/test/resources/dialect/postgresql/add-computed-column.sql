alter table "order" add column gross numeric(12,2) generated always as (total * 2) stored;
