alter table customer alter column age type bigint;
