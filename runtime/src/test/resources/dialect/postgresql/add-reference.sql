alter table line add column customer_id bigint;
create index ix_line_customer on line (customer_id);
alter table line add constraint fk_line_customer foreign key (customer_id) references customer (id);
