alter sequence order_seq rename to purchase_seq;
