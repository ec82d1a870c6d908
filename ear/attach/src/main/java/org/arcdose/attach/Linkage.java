package org.arcdose.attach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether ArcDose's own classes will link inside an archive: each class, field and method they
 * refer to is looked for by the rules of the JVM (JVMS 5.4.3, 5.4.4) among ArcDose's files, the
 * EAR's EJB modules and libraries, and the server's modules.
 *
 * <p>Libraries that ArcDose brings are not checked, they refer to much that is optional. A class
 * that is not found counts as missing when it is the archive's, dcm4che's or ArcDose's, or when its
 * package is there: the modules given may be the archive's only, without the server's APIs.
 */
final class Linkage {
  static final String OURS = "org/arcdose/";
  private static final String LIBRARIES_IN_OURS = "org/arcdose/thirdparty/";
  private static final String WAR_CLASSES = "WEB-INF/classes/";

  private final ClassPool pool = new ClassPool();
  private final Map<String, byte[]> ours = new LinkedHashMap<>();

  /**
   * @throws IOException when a file cannot be read
   */
  Linkage(Artifacts artifacts, ArchiveEar archive, Path modules) throws IOException {
    for (String ejb : Artifacts.EJBS) {
      add(artifacts.files().get(ejb), "");
    }
    byte[] war = artifacts.files().get(Artifacts.WAR);
    add(war, WAR_CLASSES);
    addJars(Zip.read(war), "WEB-INF/lib/[^/]+\\.jar");
    addJars(archive.zip(), "[^/]+\\.jar|lib/[^/]+\\.jar");
    pool.addModules(modules);
  }

  private void add(byte[] jar, String root) throws IOException {
    pool.addJar(jar, root);
    Zip zip = Zip.read(jar);
    for (Zip.Entry entry : zip.entries()) {
      String name = entry.name();
      if (name.startsWith(root + OURS)
          && !name.startsWith(root + LIBRARIES_IN_OURS)
          && name.endsWith(".class")) {
        ours.put(name.substring(root.length(), name.length() - 6), zip.content(entry));
      }
    }
  }

  private void addJars(Zip zip, String pattern) throws IOException {
    for (Zip.Entry entry : zip.entries()) {
      if (entry.name().matches(pattern)) {
        pool.addJar(zip.content(entry), "");
      }
    }
  }

  /** What does not link, as clauses that name the member and who uses it; empty when all does. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    Set<String> said = new HashSet<>();
    ours.forEach(
        (name, classFile) -> {
          ClassShape user = ClassShape.of(classFile);
          Consumer<String> found =
              problem -> {
                if (said.add(problem)) {
                  problems.add("%s (used by %s)".formatted(problem, JavaNames.of(name)));
                }
              };
          new LinkRules(pool, user, found).check(References.of(classFile));
        });
    return problems;
  }
}
