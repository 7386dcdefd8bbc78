create unique index ix_ticket_note on ticket (note);
