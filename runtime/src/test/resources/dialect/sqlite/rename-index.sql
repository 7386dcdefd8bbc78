-- change table order
drop index ix_order_code;
CREATE INDEX ix_order_number on "order" (code desc, id);
