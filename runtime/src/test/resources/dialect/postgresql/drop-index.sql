drop index ix_order_code;
