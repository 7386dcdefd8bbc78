comment on table "order" is 'It''s ordered.';
comment on column "order".code is 'Printed.';
