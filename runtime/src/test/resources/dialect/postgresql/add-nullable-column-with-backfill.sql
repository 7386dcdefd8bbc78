alter table customer add column label text;
update customer set label = upper(name) where label is null;
