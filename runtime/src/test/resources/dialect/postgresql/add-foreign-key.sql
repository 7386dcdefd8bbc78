-- reads every row of 'customer' while nobody can write to it
alter table customer add constraint fk_customer_age foreign key (age) references "order" (id);
