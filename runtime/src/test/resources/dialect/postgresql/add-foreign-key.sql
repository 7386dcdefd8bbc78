alter table customer add constraint fk_customer_age foreign key (age) references "order" (id);
