package dev.godwit.spring.fieldbook;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All species that are known. */
public interface Birds extends JpaRepository<Bird, Long> {

  /** The species of this name. */
  Optional<Bird> findByCommonName(String commonName);
}
