-- writes every row of 'order' while nobody can read or write it
alter table "order" add column gross numeric(12,2) generated always as (total * 2) stored;
