-- change table customer
alter table customer add constraint ck_customer_age check (age > 0);
