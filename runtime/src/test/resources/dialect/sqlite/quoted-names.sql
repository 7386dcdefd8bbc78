create table "mixed'case" (
  "select" integer not null,
  "a""b" varchar(10),
  lower integer,
  constraint "Mixed PK" primary key ("select"),
  constraint "u%1" unique ("a""b")
);
