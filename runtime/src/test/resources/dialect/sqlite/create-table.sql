create table user (
  id integer,
  name varchar(20) not null,
  nick varchar(20) default 'it''s',
  boss_id bigint,
  order_id bigint,
  size integer generated always as (length(name)) stored,
  active boolean not null,
  constraint user_pkey primary key (id),
  constraint uk_user_nick unique (nick, name),
  constraint fk_user_boss foreign key (boss_id) references user (id),
  constraint fk_user_order foreign key (order_id) references "order" (id) on delete set null on update cascade,
  constraint ck_user_name check (name <> '')
);
create unique index ix_user_nick on user (nick desc, id);
