-- change table customer
-- reads every row of 'customer' while nobody can write to it
alter table customer add constraint ck_customer_age check (age > 0);
