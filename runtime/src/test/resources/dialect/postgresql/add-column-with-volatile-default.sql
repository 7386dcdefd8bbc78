-- writes every row of 'ticket' while nobody can read or write it
alter table ticket add column dice double precision default random() not null;
