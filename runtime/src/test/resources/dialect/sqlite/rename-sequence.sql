alter table order_seq rename to purchase_seq;
