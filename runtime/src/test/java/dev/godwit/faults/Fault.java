package dev.godwit.faults;

import java.sql.Connection;

/** What becomes of a statement that is sent to the database. */
@FunctionalInterface
interface Fault {

  /**
   * Sends the statement, or does something else in its place.
   *
   * @return what the driver answers
   */
  Object meet(Sent statement) throws Throwable;

  /** The text to prepare for a statement that is about to get this number. */
  default String prepared(int number, String sql) {
    return sql;
  }

  /** This fault at one statement, and none at the others. */
  default Fault onlyAt(int number) {
    Fault fault = this;
    return new Fault() {
      @Override
      public Object meet(Sent statement) throws Throwable {
        return statement.number() == number ? fault.meet(statement) : statement.call().make();
      }

      @Override
      public String prepared(int next, String sql) {
        return next == number ? fault.prepared(next, sql) : sql;
      }
    };
  }

  /**
   * A statement, commit or rollback.
   *
   * @param number counts from 1
   * @param connection the driver's own connection
   * @param sql its text
   * @param call sends it
   */
  record Sent(int number, Connection connection, String sql, Call call) {

    boolean isCommit() {
      return sql.equals("commit");
    }
  }

  /** A call of the driver. */
  @FunctionalInterface
  interface Call {
    Object make() throws Throwable;
  }
}
