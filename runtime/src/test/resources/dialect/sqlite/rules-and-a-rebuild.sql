-- change table ticket
-- writes every row of 'ticket' while nobody can write to it
pragma legacy_alter_table = on;
create table godwit_ticket (
  id bigint not null,
  state varchar(10),
  level smallint default 0,
  parent_id bigint,
  note varchar(90) not null,
  code varchar(9) not null,
  constraint ticket_pkey primary key (id),
  constraint uk_ticket_note unique (note),
  constraint fk_ticket_parent foreign key (parent_id) references ticket (id),
  constraint ck_ticket_level check (level between 0 and 2)
);
insert or abort into godwit_ticket (rowid, id, state, level, parent_id, note, code)
select rowid, id, state, level, parent_id, note, '-' from ticket;
drop table ticket;
alter table godwit_ticket rename to ticket;
pragma legacy_alter_table = off;
CREATE INDEX ix_ticket_parent on ticket (parent_id);
