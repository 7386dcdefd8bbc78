package dev.godwit.dialect.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.sql.SQLException;

/** Says in words what the file system refuses, of which Java gives only the kind and the path. */
final class FileTrouble {

  private FileTrouble() {}

  static SQLException of(UncheckedIOException cause) {
    return of(cause.getCause());
  }

  static SQLException of(IOException cause) {
    return new SQLException(words(cause), cause);
  }

  private static String words(IOException cause) {
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      // Directories are made where there are none.
      return "'%s' is no directory.".formatted(cause.getMessage());
    } else if (cause instanceof AccessDeniedException) {
      return "Access to '%s' is denied.".formatted(cause.getMessage());
    } else if (cause instanceof NoSuchFileException) {
      return "There is no file '%s'.".formatted(cause.getMessage());
    } else if (cause instanceof FileSystemException) {
      return cause.getMessage();
    }
    return cause.toString();
  }
}
