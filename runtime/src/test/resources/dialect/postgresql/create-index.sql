-- reads every row of 'line' while nobody can write to it
create index ix_line_amount on line (amount);
