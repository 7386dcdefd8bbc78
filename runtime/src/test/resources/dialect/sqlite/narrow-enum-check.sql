-- change table ticket
-- reads every row of 'ticket' while nobody can write to it
alter table ticket drop constraint ck_ticket_level;
alter table ticket add constraint ck_ticket_level check (level between 0 and 1);
