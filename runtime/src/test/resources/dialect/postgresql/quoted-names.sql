create table "Mixed Case" (
  "select" integer not null,
  "a""b" varchar(10),
  "Upper" integer,
  constraint "Mixed PK" primary key ("select")
);
alter table "Mixed Case" rename column "Upper" to lower;
alter table "Mixed Case" rename to "mixed'case";
alter table "mixed'case" add constraint "u%1" unique ("a""b");
