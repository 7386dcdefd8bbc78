package catalogue.hibernate.anyreferences;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

class AnyReferences {

  @Entity static class Photo { @Id Long id; }
  @Entity static class Video { @Id Long id; }

  @Entity
  static class Comment {
    @Id long id;
    @Any
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "P", entity = Photo.class)
    @AnyDiscriminatorValue(discriminator = "V", entity = Video.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "subject_type", length = 10)
    @JoinColumn(name = "subject_id")
    Object subject;

    @Any(optional = false)
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Photo.class)
    @JoinColumn(name = "cause_id")
    Object cause;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyDiscriminatorValue(discriminator = "P", entity = Photo.class)
    @Column(name = "b_type", length = 1, nullable = false)
    @JoinColumn(name = "b_id", nullable = false, unique = true)
    Object single;
  }
}
