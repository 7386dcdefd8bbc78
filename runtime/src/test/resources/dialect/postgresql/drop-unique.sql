alter table customer drop constraint uk_customer_email;
