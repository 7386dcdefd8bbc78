alter table ticket alter column state type varchar(20);
alter table ticket alter column state drop not null;
alter table ticket drop constraint ck_ticket_state;
-- reads every row of 'ticket' while nobody can write to it
create index ix_ticket_state on ticket (state);
