create table egg (
  id bigint not null,
  hen_id bigint,
  constraint egg_pkey primary key (id),
  constraint fk_egg_hen foreign key (hen_id) references hen (id)
);
create table hen (
  id bigint not null,
  egg_id bigint,
  constraint hen_pkey primary key (id),
  constraint fk_hen_egg foreign key (egg_id) references egg (id)
);
create index ix_hen_egg on hen (egg_id);
