create table ring (code varchar(20));
