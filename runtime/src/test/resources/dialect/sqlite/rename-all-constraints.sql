-- change table ticket
pragma writable_schema = on;
update sqlite_master set sql = 'CREATE TABLE ticket (
  id bigint not null,
  state varchar(10) not null,
  level smallint,
  parent_id bigint,
  note varchar(50) not null,
  constraint ticket_pkey primary key (id),
  constraint uk_note unique (note),
  constraint fk_parent foreign key (parent_id) references ticket (id),
  constraint ck_ticket_state check (state in (''NEW'',''DONE'')),
  constraint ck_level check (level between 0 and 2)
)' where type = 'table' and name = 'ticket';
pragma schema_version = 9;
pragma writable_schema = reset;
select ticket.id, ticket.state, ticket.level, ticket.parent_id, ticket.note from ticket limit 0;
