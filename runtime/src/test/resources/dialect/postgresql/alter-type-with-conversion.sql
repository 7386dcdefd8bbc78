alter table customer alter column vip type integer using cast(vip as integer) * 2;
