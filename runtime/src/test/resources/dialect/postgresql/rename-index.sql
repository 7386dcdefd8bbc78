alter index ix_order_code rename to ix_order_number;
