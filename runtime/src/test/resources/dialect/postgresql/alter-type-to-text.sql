alter table ticket alter column note type text;
