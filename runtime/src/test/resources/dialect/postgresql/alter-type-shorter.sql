-- writes every row of 'ticket' while nobody can read or write it
alter table ticket alter column note type varchar(5);
