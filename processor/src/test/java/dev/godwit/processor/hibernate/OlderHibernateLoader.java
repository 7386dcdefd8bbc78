package dev.godwit.processor.hibernate;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import java.util.Set;

/**
 * Loads Hibernate and Jakarta Persistence from jars of their own, and this package once more around
 * these; all else is the tests' own.
 */
final class OlderHibernateLoader extends URLClassLoader {

  private static final String HERE = OlderHibernateLoader.class.getPackageName() + ".";
  private static final Set<String> SHARED =
      Set.of(OlderHibernate.class.getName(), OlderHibernate.Booted.class.getName());

  static {
    registerAsParallelCapable();
  }

  /**
   * Creates a loader.
   *
   * @param jars those that stand in place of the tests' own
   */
  OlderHibernateLoader(URL... jars) {
    super(jars, OlderHibernateLoader.class.getClassLoader());
    addURL(OlderHibernateLoader.class.getProtectionDomain().getCodeSource().getLocation());
  }

  /** The older Hibernate. */
  OlderHibernate hibernate() throws ReflectiveOperationException {
    return (OlderHibernate)
        loadClass(OlderHibernateBoot.class.getName()).getConstructor().newInstance();
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isOwn(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return isOwn(name.replace("META-INF/services/", ""))
        ? findResources(name)
        : super.getResources(name);
  }

  private static boolean isOwn(String name) {
    return name.startsWith("jakarta.persistence.")
        || (name.startsWith("org.hibernate.") && !name.startsWith("org.hibernate.validator."))
        || (name.startsWith(HERE) && !SHARED.contains(name));
  }
}
