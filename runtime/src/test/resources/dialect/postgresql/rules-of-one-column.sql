alter table ticket alter column state type varchar(20);
alter table ticket alter column state drop not null;
alter table ticket drop constraint ck_ticket_state;
create index ix_ticket_state on ticket (state);
