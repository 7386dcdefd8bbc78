drop sequence order_seq;
