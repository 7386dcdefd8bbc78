package dev.godwit.processor.hibernate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Writes values as JSON texts that hold them serialized: a stand-in for a library that an
 * application has for its documents.
 */
final class SerializedJson implements FormatMapper {

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return '"' + Base64.getEncoder().encodeToString(bytes.toByteArray()) + '"';
  }

  @Override
  @SuppressWarnings("BanSerializableRead") // What the test wrote itself.
  public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
    byte[] bytes = Base64.getDecoder().decode(text.subSequence(1, text.length() - 1).toString());
    try (ObjectInputStream in = new ClassesOfUnit(new ByteArrayInputStream(bytes))) {
      return type.getJavaTypeClass().cast(in.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds the unit's classes. */
  private static final class ClassesOfUnit extends ObjectInputStream {

    ClassesOfUnit(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass type)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
      } catch (ClassNotFoundException e) {
        return super.resolveClass(type);
      }
    }
  }
}
