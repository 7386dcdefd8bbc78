alter table ticket add column dice double precision default random() not null;
