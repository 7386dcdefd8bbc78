drop table order_seq;
