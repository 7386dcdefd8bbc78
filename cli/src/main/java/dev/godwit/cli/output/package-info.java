/**
 * How a command talks: coloured text of at most 80 columns for people, JSON for machines, questions
 * to whoever sits at the terminal. Knows nothing of databases and migrations.
 */
package dev.godwit.cli.output;
