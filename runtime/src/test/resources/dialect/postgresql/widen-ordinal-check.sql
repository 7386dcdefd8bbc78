alter table ticket drop constraint ck_ticket_level;
-- reads every row of 'ticket' while nobody can read or write it
alter table ticket add constraint ck_ticket_level check (level between 0 and 3);
