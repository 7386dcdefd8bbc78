alter table line rename constraint line_pkey to pk_line;
