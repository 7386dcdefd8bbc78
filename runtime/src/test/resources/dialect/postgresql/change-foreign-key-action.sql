alter table ticket drop constraint fk_ticket_parent;
-- reads every row of 'ticket' while nobody can write to it
alter table ticket add constraint fk_ticket_parent foreign key (parent_id) references ticket (id) on delete set null;
