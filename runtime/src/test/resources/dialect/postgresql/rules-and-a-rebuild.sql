alter table ticket alter column state drop not null;
alter table ticket drop constraint ck_ticket_state;
alter table ticket alter column note type varchar(90);
alter table ticket add column code varchar(9) default '-' not null;
alter table ticket alter column code drop default;
alter table ticket alter column level set default 0;
