alter table ticket rename constraint fk_ticket_parent to fk_parent;
alter table ticket rename constraint uk_ticket_note to uk_note;
alter table ticket rename constraint ck_ticket_level to ck_level;
