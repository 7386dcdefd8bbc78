create table line_seq (next_val bigint);
insert into line_seq (next_val) values (5);
