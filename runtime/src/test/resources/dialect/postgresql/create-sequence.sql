create sequence line_seq start with 5 increment by 10;
