alter table "order" add column placed_at timestamp(6) default current_timestamp not null;
