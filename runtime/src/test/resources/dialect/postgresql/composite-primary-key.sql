alter table ticket drop constraint fk_ticket_parent;
alter table ticket drop constraint ticket_pkey;
alter table ticket add constraint ticket_pkey primary key (id, note);
