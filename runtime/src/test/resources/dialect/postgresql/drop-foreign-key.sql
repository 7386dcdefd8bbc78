alter table line drop constraint fk_line_order;
