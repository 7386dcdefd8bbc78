-- reads every row of 'customer' while nobody can read or write it
alter table customer add constraint ck_customer_age check (age > 0);
