-- reads every row of 'ticket' while nobody can write to it
create unique index ix_ticket_note on ticket (note);
