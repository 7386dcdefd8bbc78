alter table customer add column label text;
-- writes every row of 'customer'
update customer set label = upper(name) where label is null;
