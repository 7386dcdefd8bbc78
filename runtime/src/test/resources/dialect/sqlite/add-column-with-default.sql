alter table customer add column points integer default 7 not null;
