package dev.godwit.processor;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.annotation.processing.Filer;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the packages below one in dependencies. The compiler does not list them: they are those of
 * the modules it knows, and those in the jars and directories of its class path that can be found
 * by asking for a class in them.
 */
final class SubPackages {

  private final Filer filer;
  private final Elements elements;
  private final Set<String> listed = new HashSet<>();

  SubPackages(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** The names of the packages below one in modules. */
  Set<String> inModules(String packageName) {
    Set<String> found = new TreeSet<>();
    elements.getAllModuleElements().stream()
        .flatMap(module -> ElementFilter.packagesIn(module.getEnclosedElements()).stream())
        .map(PackageElement::getQualifiedName)
        .map(Object::toString)
        .filter(name -> name.startsWith(packageName + "."))
        .forEach(found::add);
    return found;
  }

  /**
   * The names of the packages below one in the place that a class was read from; empty if they have
   * been asked for already.
   *
   * @param topLevel the class's qualified name
   */
  Set<String> besides(String topLevel, String packageName) {
    String file = topLevel.replace('.', '/') + ".class";
    Optional<URI> place = find(StandardLocation.CLASS_PATH, file);
    Set<String> found = new TreeSet<>();
    if (place.isPresent() && !isInOutput(file, place.get())) {
      String root = place.get().toString().replace(file, "");
      if (listed.add(root + packageName)) {
        String directory = packageName.replace('.', '/') + '/';
        classes(root).stream()
            .filter(name -> name.startsWith(directory))
            .filter(name -> name.lastIndexOf('/') >= directory.length())
            .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** What this project compiled is known to it already, or deleted. */
  private boolean isInOutput(String file, URI place) {
    return find(StandardLocation.CLASS_OUTPUT, file).filter(place::equals).isPresent();
  }

  private Optional<URI> find(StandardLocation location, String file) {
    try {
      FileObject found = filer.getResource(location, "", file);
      return Optional.of(found.toUri());
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** The paths of the class files in a jar or directory. */
  private static List<String> classes(String root) {
    try {
      return root.startsWith("jar:") ? inJar(root) : inDirectory(Path.of(URI.create(root)));
    } catch (IOException | IllegalArgumentException e) {
      // What cannot be listed has nothing to find: naming the package helps.
      return List.of();
    }
  }

  private static List<String> inJar(String root) throws IOException {
    File file = new File(URI.create(root.substring("jar:".length(), root.indexOf("!/"))));
    try (ZipFile jar = new ZipFile(file)) {
      return jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class")).toList();
    }
  }

  private static List<String> inDirectory(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(found -> root.relativize(found).toString().replace(File.separatorChar, '/'))
          .filter(name -> name.endsWith(".class"))
          .toList();
    }
  }
}
