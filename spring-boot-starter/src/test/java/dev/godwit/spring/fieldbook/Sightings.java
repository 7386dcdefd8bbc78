package dev.godwit.spring.fieldbook;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All that was seen. */
public interface Sightings extends JpaRepository<Sighting, Long> {

  /** When a species of this name was seen. */
  List<Sighting> findByBirdCommonName(String commonName);
}
