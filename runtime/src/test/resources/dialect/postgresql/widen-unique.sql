alter table ticket drop constraint uk_ticket_note;
-- reads every row of 'ticket' while nobody can read or write it
alter table ticket add constraint uk_ticket_note unique (note, level);
