package dev.godwit.spring.fieldbook;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Fieldbook {

  /** Creates the configuration. */
  public Fieldbook() {}
}
