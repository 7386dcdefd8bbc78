create table down (next_val bigint);
insert into down (next_val) values (1);
