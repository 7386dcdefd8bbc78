alter table ticket drop constraint ck_ticket_state;
alter table ticket add constraint ck_ticket_state check (state in ('NEW','OPEN','DONE'));
