package org.arcdose.emulated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.arcdose.dicom.Dataset;

/**
 * Puts the emulated archive together: modules of the server and an EAR, with the names and the
 * layout of dcm4chee-arc 5.34.3 for PostgreSQL.
 */
final class EmulatedEar {
  private static final String VERSION = "5.34.3";
  private static final List<String> LIBRARIES = List.of("conf", "event", "export");
  private static final List<String> EJBS =
      List.of("delete", "patient", "qmgt", "retrieve", "service", "store", "study");

  /** The package below org/dcm4chee/arc of a jar whose name says another. */
  private static final Map<String, String> PACKAGES = Map.of("export", "exporter");

  private EmulatedEar() {}

  /** Modules org.dcm4che.core, net and conf below the directory. */
  static void writeModules(Path directory) throws IOException {
    Map<String, byte[]> core = classes("org/dcm4che3/data", "org/dcm4che3/io");
    core.putAll(tree(locationOf(Dataset.class), "org/arcdose/dicom", ""));
    writeModule(directory, "core", core);
    writeModule(directory, "net", classes("org/dcm4che3/net"));
    for (String name : List.of("api", "json", "ldap")) {
      writeModule(directory, "conf/" + name, classes("org/dcm4che3/conf/" + name));
    }
  }

  private static void writeModule(Path directory, String name, Map<String, byte[]> classes)
      throws IOException {
    Path main = Files.createDirectories(directory.resolve("org/dcm4che/" + name + "/main"));
    String jar = "dcm4che-%s-%s.jar".formatted(name.replace('/', '-'), VERSION);
    Files.write(main.resolve(jar), zip(classes));
    Files.writeString(
        main.resolve("module.xml"),
        text("module.xml").replace("@name@", name.replace('/', '.')).replace("@jar@", jar));
  }

  /**
   * @param security {@code unsecure} or {@code secure}, as in the names of the archive's WAR
   * @return the file, named as the archive's
   */
  static Path write(Path directory, String security) throws IOException {
    Map<String, byte[]> ear = new LinkedHashMap<>();
    ear.put("META-INF/MANIFEST.MF", bytes("Manifest-Version: 1.0\n"));
    String war = "dcm4chee-arc-war-%s-%s.war".formatted(VERSION, security);
    ear.put("META-INF/application.xml", bytes(descriptor(war)));
    ear.put("META-INF/jboss-deployment-structure.xml", bytes(text("structure.xml")));
    for (String name : EJBS) {
      Map<String, byte[]> jar = classes("org/dcm4chee/arc/" + name);
      jar.put("META-INF/beans.xml", bytes(text("beans.xml")));
      ear.put(ejb(name), zip(jar));
    }
    Map<String, byte[]> web = new LinkedHashMap<>();
    web.put("WEB-INF/beans.xml", bytes(text("beans.xml")));
    web.put("WEB-INF/web.xml", bytes(text("web-" + security + ".xml")));
    web.putAll(tree(testClasses(), "org/dcm4chee/arc/war", "WEB-INF/classes/"));
    ear.put(war, zip(web));
    for (String name : LIBRARIES) {
      ear.put(
          "lib/dcm4chee-arc-%s-%s.jar".formatted(name, VERSION),
          zip(classes("org/dcm4chee/arc/" + PACKAGES.getOrDefault(name, name))));
    }
    ear.put(
        "lib/dcm4chee-arc-entity-%s-psql.jar".formatted(VERSION),
        zip(classes("org/dcm4chee/arc/entity")));
    String flavour = security.equals("secure") ? "psql-secure" : "psql";
    Path file = directory.resolve("dcm4chee-arc-ear-%s-%s.ear".formatted(VERSION, flavour));
    Files.write(file, zip(ear));
    return file;
  }

  static String ejb(String name) {
    return "dcm4chee-arc-%s-%s.jar".formatted(name, VERSION);
  }

  private static String descriptor(String war) {
    StringBuilder modules = new StringBuilder();
    EJBS.forEach(
        name -> modules.append("  <module>\n    <ejb>" + ejb(name) + "</ejb>\n  </module>\n"));
    return text("application.xml").replace("@war@", war).replace("@ejbs@", modules);
  }

  private static Map<String, byte[]> classes(String... packages) throws IOException {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (String name : packages) {
      classes.putAll(tree(testClasses(), name, ""));
    }
    return classes;
  }

  private static Path testClasses() {
    return locationOf(EmulatedEar.class);
  }

  private static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The files of a folder in a directory or jar. */
  private static Map<String, byte[]> tree(Path root, String folder, String prefix)
      throws IOException {
    if (Files.isDirectory(root)) {
      return files(root, root.resolve(folder), prefix);
    }
    try (FileSystem jar = FileSystems.newFileSystem(root)) {
      return files(jar.getPath("/"), jar.getPath("/").resolve(folder), prefix);
    }
  }

  private static Map<String, byte[]> files(Path root, Path folder, String prefix)
      throws IOException {
    List<Path> files = new ArrayList<>();
    try (var tree = Files.walk(folder)) {
      tree.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Path file : files) {
      contents.put(prefix + root.relativize(file), Files.readAllBytes(file));
    }
    return contents;
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String text(String resource) {
    try (var in = EmulatedEar.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
