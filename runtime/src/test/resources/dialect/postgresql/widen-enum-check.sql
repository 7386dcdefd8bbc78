alter table ticket drop constraint ck_ticket_state;
-- reads every row of 'ticket' while nobody can read or write it
alter table ticket add constraint ck_ticket_state check (state in ('NEW','OPEN','DONE'));
