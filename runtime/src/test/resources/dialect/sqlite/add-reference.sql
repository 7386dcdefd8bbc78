alter table line add column customer_id bigint constraint fk_line_customer references customer (id);
create index ix_line_customer on line (customer_id);
