alter table ticket drop constraint fk_ticket_parent;
alter table ticket add constraint fk_ticket_parent foreign key (parent_id) references ticket (id) on delete set null;
