package catalogue.names.unreservedwords;

import jakarta.persistence.*;

/** Words of SQL that may be names without quotes on both databases. */
class UnreservedWords {

  @Entity(name = "Value") @Table(name = "data") static class Value {
    @Id Long id;
    String name;
    String type;
    String key;
    String value;
    int year;
    int position;
    String text;
    String date;
    String time;
    String timestamp;
    String status;
    String state;
    String role;
    String comment;
    String version;
    String action;
    String level;
    String owner;
    String password;
    String description;
    String language;
    String label;
    String first;
    String last;
    String zone;
    String number;
    String path;
    String content;
    String source;
    String rank;
    String row_number;
  }
}
