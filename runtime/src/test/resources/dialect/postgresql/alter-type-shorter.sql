alter table ticket alter column note type varchar(5);
