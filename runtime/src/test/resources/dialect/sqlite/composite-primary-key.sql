-- change table ticket
-- writes every row of 'ticket' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_ticket (
  id bigint not null,
  state varchar(10) not null,
  level smallint,
  parent_id bigint,
  note varchar(50) not null,
  constraint uk_ticket_note unique (note),
  constraint ck_ticket_state check (state in ('NEW','DONE')),
  constraint ck_ticket_level check (level between 0 and 2),
  constraint ticket_pkey primary key (id, note)
);
insert or abort into godwit_ticket (rowid, id, state, level, parent_id, note)
select rowid, id, state, level, parent_id, note from ticket;
drop table ticket;
alter table godwit_ticket rename to ticket;
pragma legacy_alter_table = off;
CREATE INDEX ix_ticket_parent on ticket (parent_id);
