alter table line add column customer_id bigint;
-- reads every row of 'line' while nobody can write to it
create index ix_line_customer on line (customer_id);
-- reads every row of 'line' while nobody can write to it
alter table line add constraint fk_line_customer foreign key (customer_id) references customer (id);
