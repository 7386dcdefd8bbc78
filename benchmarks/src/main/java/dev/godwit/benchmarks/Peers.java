package dev.godwit.benchmarks;

import dev.godwit.Backups;
import dev.godwit.MigrationIndex;
import dev.godwit.Migrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;

/** The same migrations, applied by each who can. */
final class Peers {

  private Peers() {}

  static void godwit(DataSource database, MigrationIndex index) {
    Migrator.of(database, index).withBackups(Backups.none()).withListener(it -> {}).upgrade();
  }

  static void flyway(DataSource database, Path migrations) {
    Flyway.configure().dataSource(database).locations("filesystem:" + migrations).load().migrate();
  }

  static void liquibase(DataSource database, Path changelog) throws Exception {
    DirectoryResourceAccessor files = new DirectoryResourceAccessor(changelog.getParent());
    try (Connection connection = database.getConnection()) {
      Database target =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      try (Liquibase liquibase = new Liquibase(changelog.getFileName().toString(), files, target)) {
        Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> liquibase.update());
      }
    } finally {
      files.close();
    }
  }

  /** The least that has to be done: the statements, and a row for each migration. */
  static void jdbc(DataSource database, List<List<String>> migrations) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create table applied (revision varchar(255) not null primary key, undo text not"
                + " null)");
        for (int number = 1; number <= migrations.size(); number++) {
          for (String sql : migrations.get(number - 1)) {
            statement.execute(sql);
          }
          try (PreparedStatement row =
              connection.prepareStatement("insert into applied values (?, ?)")) {
            row.setString(1, MigrationSources.revision(number));
            row.setString(2, String.join(";", migrations.get(number - 1)));
            row.executeUpdate();
          }
          connection.commit();
        }
      }
    }
  }
}
