/** The history of the shop's database, one class for each step; Godwit writes the next one. */
@Migrations(naming = Naming.SNAKE_CASE)
package dev.godwit.example.migrations;

import dev.godwit.annotations.Migrations;
import dev.godwit.annotations.Naming;
