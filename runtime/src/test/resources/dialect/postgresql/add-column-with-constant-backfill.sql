alter table "order" add column note text default 'none' not null;
alter table "order" alter column note drop default;
