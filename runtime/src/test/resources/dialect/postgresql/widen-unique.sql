alter table ticket drop constraint uk_ticket_note;
alter table ticket add constraint uk_ticket_note unique (note, level);
