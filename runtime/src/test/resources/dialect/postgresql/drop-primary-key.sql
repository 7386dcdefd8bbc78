alter table line drop constraint line_pkey;
