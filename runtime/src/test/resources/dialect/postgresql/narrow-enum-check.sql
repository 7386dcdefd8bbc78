alter table ticket drop constraint ck_ticket_level;
alter table ticket add constraint ck_ticket_level check (level between 0 and 1);
