create index ix_line_amount on line (amount);
