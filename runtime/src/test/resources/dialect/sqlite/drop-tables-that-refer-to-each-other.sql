drop table "order";
drop table line;
