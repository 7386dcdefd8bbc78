alter table line drop constraint fk_line_order;
drop table "order";
drop table line;
