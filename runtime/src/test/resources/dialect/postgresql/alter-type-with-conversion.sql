-- writes every row of 'customer' while nobody can read or write it
alter table customer alter column vip type integer using cast(vip as integer) * 2;
