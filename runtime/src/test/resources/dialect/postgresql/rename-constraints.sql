alter table ticket drop constraint fk_ticket_parent;
alter table ticket drop constraint uk_ticket_note;
alter table ticket drop constraint ck_ticket_level;
-- reads every row of 'ticket' while nobody can read or write it
alter table ticket add constraint uk_note unique (note);
-- reads every row of 'ticket' while nobody can write to it
alter table ticket add constraint fk_parent foreign key (parent_id) references ticket (id);
-- reads every row of 'ticket' while nobody can read or write it
alter table ticket add constraint ck_level check (level between 0 and 2);
