create sequence down start with 1 increment by -2 maxvalue 1;
