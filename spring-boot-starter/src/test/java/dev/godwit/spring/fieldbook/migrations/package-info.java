/** The history of the field book's database; Godwit writes the next step. */
@Migrations(naming = Naming.SNAKE_CASE)
package dev.godwit.spring.fieldbook.migrations;

import dev.godwit.annotations.Migrations;
import dev.godwit.annotations.Naming;
