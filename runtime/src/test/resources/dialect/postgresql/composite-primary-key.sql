alter table ticket drop constraint fk_ticket_parent;
alter table ticket drop constraint ticket_pkey;
-- reads every row of 'ticket' while nobody can read or write it
alter table ticket add constraint ticket_pkey primary key (id, note);
