package org.arcdose.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class EarContentTest {
  private static final String EAR = System.getProperty("arcdose.ear");

  @Test
  void holds_three_modules_under_fixed_names_and_no_shared_library() throws IOException {
    assertEquals(
        Set.of(
            "META-INF/MANIFEST.MF",
            "META-INF/application.xml",
            "arcdose-service.jar",
            "arcdose-orthanc.jar",
            "arcdose.war"),
        files());
  }

  @Test
  void is_a_jakarta_ee_10_application_named_arcdose() throws IOException {
    try (ZipFile ear = new ZipFile(EAR);
        InputStream in = ear.getInputStream(ear.getEntry("META-INF/application.xml"))) {
      String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(descriptor.contains("version=\"10\""), descriptor);
      assertTrue(descriptor.contains("<application-name>arcdose</application-name>"), descriptor);
      assertTrue(descriptor.contains("<context-root>/arcdose</context-root>"), descriptor);
      assertFalse(descriptor.contains("initialize-in-order"), descriptor);
    }
  }

  @Test
  void carries_neither_jackson_nor_classes_the_server_brings() throws IOException {
    List<String> unwanted =
        entriesBelow().stream()
            .filter(
                name ->
                    name.contains("com/fasterxml/jackson/")
                        || name.contains("tools/jackson/")
                        || name.matches(".*/jackson-[^/]*\\.jar")
                        || name.matches("arcdose-[a-z]+\\.jar!jakarta/.*\\.class")
                        || name.matches("arcdose.war!WEB-INF/lib/(jakarta|arcdose)[^/]*\\.jar"))
            .toList();
    assertEquals(List.of(), unwanted);
  }

  @Test
  void a_class_lies_in_one_module_only() throws IOException {
    List<String> classes =
        entriesBelow().stream()
            .filter(name -> name.contains("org/arcdose/") && name.endsWith(".class"))
            .map(name -> name.substring(name.indexOf("org/arcdose/")))
            .filter(name -> !name.endsWith("package-info.class"))
            .collect(Collectors.toCollection(ArrayList::new));
    Set<String> distinct = new TreeSet<>(classes);
    distinct.forEach(classes::remove);
    assertEquals(List.of(), classes);
  }

  private static Set<String> files() throws IOException {
    try (ZipFile ear = new ZipFile(EAR)) {
      return ear.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .collect(Collectors.toSet());
    }
  }

  /** Names such as {@code arcdose.war!WEB-INF/web.xml}. */
  private static List<String> entriesBelow() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile ear = new ZipFile(EAR)) {
      for (ZipEntry module :
          ear.stream().filter(entry -> entry.getName().matches("[^/]+[jw]ar")).toList()) {
        try (ZipInputStream in = new ZipInputStream(ear.getInputStream(module))) {
          for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            names.add(module.getName() + "!" + entry.getName());
          }
        }
      }
    }
    return names;
  }
}
