alter table "order" alter column total drop default,
  alter column total type numeric(12,2),
  alter column total set default 0;
