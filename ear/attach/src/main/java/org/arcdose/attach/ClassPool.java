package org.arcdose.attach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The classes that will be there at run time: those of jars given as bytes, of a directory of JBoss
 * modules, and of the JDK. Whichever was added first wins.
 */
final class ClassPool {
  private static final Pattern RESOURCE =
      Pattern.compile("<resource-root\\s[^>]*?path\\s*=\\s*[\"']([^\"']+\\.jar)[\"']");
  private static final String CLASS = ".class";

  /** Reads one class file. */
  private interface Source {
    byte[] read() throws IOException;
  }

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Optional<ClassShape>> shapes = new HashMap<>();
  private final Set<String> packages = new HashSet<>();

  /**
   * @param root of packages in the jar: empty or such as {@code WEB-INF/classes/}
   */
  void addJar(byte[] jar, String root) throws ZipException {
    Zip zip = Zip.read(jar);
    for (Zip.Entry entry : zip.entries()) {
      if (entry.name().startsWith(root)) {
        add(entry.name().substring(root.length()), () -> zip.content(entry));
      }
    }
  }

  /** The jars that each module.xml below names; another jar beside it is a left-over. */
  void addModules(Path directory) throws IOException {
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            // Such as .overlays, where patches of the server lie.
            return path.getFileName().toString().startsWith(".") && !path.equals(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.getFileName().toString().equals("module.xml")) {
              addModule(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void addModule(Path descriptor) throws IOException {
    Matcher resource = RESOURCE.matcher(Files.readString(descriptor));
    while (resource.find()) {
      Path jar = descriptor.resolveSibling(resource.group(1));
      if (Files.isRegularFile(jar)) {
        addFile(jar);
      }
    }
  }

  private void addFile(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        String name = e.nextElement().getName();
        add(name, () -> read(jar, name));
      }
    }
  }

  private static byte[] read(Path jar, String name) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  private void add(String file, Source source) {
    if (file.endsWith(CLASS) && !file.startsWith("META-INF/")) {
      String name = file.substring(0, file.length() - CLASS.length());
      if (sources.putIfAbsent(name, source) == null) {
        packages.add(packageOf(name));
      }
    }
  }

  static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  /** Whether some class of the package of that class was added. */
  boolean knowsPackageOf(String name) {
    return packages.contains(packageOf(name));
  }

  /** The class of that name, among those added or in the JDK. */
  Optional<ClassShape> find(String name) {
    Optional<ClassShape> known = shapes.get(name);
    if (known == null) {
      known = read(name).map(ClassShape::of);
      shapes.put(name, known);
    }
    return known;
  }

  private Optional<byte[]> read(String name) {
    Source source = sources.get(name);
    try {
      if (source != null) {
        return Optional.of(source.read());
      }
      try (InputStream in =
          ClassLoader.getPlatformClassLoader().getResourceAsStream(name + CLASS)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
