-- writes every row of 'customer' while nobody can read or write it
alter table customer alter column age type bigint;
