package org.arcdose.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class of ArcDose is compiled against one archive and checked against another. */
class LinkageTest {
  private static final String STORE =
      """
      package org.dcm4chee.arc.store;
      public class Store {
        public static final Store DEFAULT = new Store();
        public int count;
        public Store() {}
        public long size(String aet) { return 1; }
        public static Store of(String name) { return DEFAULT; }
        protected void changed() {}
      }
      """;
  private static final String LISTENER =
      """
      package org.dcm4chee.arc.store;
      public interface Listener {
        void stored(Store store);
      }
      """;
  private static final String OURS =
      """
      package org.arcdose.probe;
      import org.dcm4chee.arc.store.*;
      public class Probe extends Store implements Listener {
        @Override public void stored(Store store) {
          Listener again = other -> other.count++;
          again.stored(Store.of("x"));
          if (store.size("A") > Store.DEFAULT.size("B")) {
            changed();
          }
          Runnable toString = new Store()::toString;
        }
      }
      """;
  @TempDir private Path directory;

  @Test
  void the_archive_it_was_compiled_against_fits() throws IOException {
    assertEquals(List.of(), problems(STORE, LISTENER));
  }

  @Test
  void a_missing_method_is_named_with_its_types() throws IOException {
    assertProblem(
        "the method long org.dcm4chee.arc.store.Store.size(String) is missing",
        STORE.replace("long size(String aet)", "long size(String aet, int of)"),
        LISTENER);
  }

  @Test
  void a_method_of_another_return_type_is_missing() throws IOException {
    assertProblem(
        "the method long org.dcm4chee.arc.store.Store.size(String) is missing",
        STORE.replace("long size", "int size"),
        LISTENER);
  }

  @Test
  void a_method_that_moved_to_a_superclass_is_found() throws IOException {
    assertEquals(
        List.of(),
        problems(
            STORE
                .replace("class Store {", "class Store extends Base {")
                .replace("public long size(String aet) { return 1; }", ""),
            LISTENER,
            """
            package org.dcm4chee.arc.store;
            public class Base { public long size(String aet) { return 1; } }
            """));
  }

  @Test
  void a_missing_field_is_named() throws IOException {
    assertProblem(
        "the field int org.dcm4chee.arc.store.Store.count is missing",
        STORE.replace("int count", "long count"),
        LISTENER);
  }

  @Test
  void a_missing_class_is_named() throws IOException {
    assertProblem("the class org.dcm4chee.arc.store.Listener is missing", STORE);
  }

  @Test
  void a_missing_constructor_is_named() throws IOException {
    assertProblem(
        "the method void org.dcm4chee.arc.store.Store.<init>() is missing",
        STORE
            .replace("public Store()", "public Store(int x)")
            .replace("new Store()", "new Store(1)"),
        LISTENER);
  }

  @Test
  void a_method_that_became_static_or_is_so_no_longer() throws IOException {
    assertProblem(
        "the method long org.dcm4chee.arc.store.Store.size(String) is now static",
        STORE.replace("public long size", "public static long size"),
        LISTENER);
    assertProblem(
        "the method Store org.dcm4chee.arc.store.Store.of(String) is no longer static",
        STORE.replace("public static Store of", "public Store of"),
        LISTENER);
  }

  @Test
  void a_method_that_cannot_be_accessed() throws IOException {
    assertProblem(
        "the method void org.dcm4chee.arc.store.Store.changed() cannot be accessed",
        STORE.replace("protected void changed", "void changed"),
        LISTENER);
  }

  @Test
  void a_class_that_is_public_no_longer() throws IOException {
    assertProblem(
        "the class org.dcm4chee.arc.store.Listener is not public",
        STORE,
        LISTENER.replace("public interface", "interface"));
  }

  @Test
  void an_interface_that_became_a_class() throws IOException {
    assertProblem(
        "org.dcm4chee.arc.store.Listener is no interface",
        STORE,
        LISTENER
            .replace("public interface", "public abstract class")
            .replace("void stored", "public abstract void stored"));
  }

  @Test
  void an_interface_with_one_more_method() throws IOException {
    assertProblem(
        "the method void org.dcm4chee.arc.store.Listener.deleted() is not implemented by"
            + " org.arcdose.probe.Probe",
        STORE,
        LISTENER.replace("}", "  void deleted();\n}"));
  }

  @Test
  void an_interface_with_one_more_default_method_fits() throws IOException {
    assertEquals(
        List.of(), problems(STORE, LISTENER.replace("}", "  default void deleted() {}\n}")));
  }

  @Test
  void a_parent_that_became_final() throws IOException {
    assertProblem(
        "the class org.dcm4chee.arc.store.Store is now final",
        STORE.replace("public class", "public final class"),
        LISTENER);
  }

  @Test
  void a_class_of_the_server_is_missed_only_where_its_package_is() throws IOException {
    String name = "package jakarta.probe; public @interface Name {}";
    String other = "package jakarta.probe; public @interface Other {}";
    String ours = "package org.arcdose.probe; @jakarta.probe.Name public class Named {}";
    assertEquals(List.of(), problems(ours, List.of(name), List.of(STORE)));
    assertEquals(
        List.of("the class jakarta.probe.Name is missing (used by org.arcdose.probe.Named)"),
        problems(ours, List.of(name), List.of(other)));
  }

  @Test
  void a_jar_that_no_module_names_is_not_looked_at() throws IOException {
    Path modules = Files.createDirectories(directory.resolve("modules/org/dcm4che/core/main"));
    String ours = "package org.arcdose.probe; public class User { org.dcm4che3.data.Old old; }";
    String old = "package org.dcm4che3.data; public class Old {}";
    Files.write(modules.resolve("new.jar"), jar(List.of(STORE), directory));
    Files.write(modules.resolve("old.jar"), jar(List.of(old), directory));
    Path descriptor = modules.resolve("module.xml");
    Files.writeString(descriptor, module("new.jar"));
    assertEquals(
        List.of("the class org.dcm4che3.data.Old is missing (used by org.arcdose.probe.User)"),
        problems(ours, List.of(old), List.of(STORE)));
    Files.writeString(descriptor, module("old.jar"));
    assertEquals(List.of(), problems(ours, List.of(old), List.of(STORE)));
  }

  private static String module(String jar) {
    return "<module name=\"org.dcm4che.core\"><resources><resource-root path=\"%s\"/></resources></module>"
        .formatted(jar);
  }

  private void assertProblem(String problem, String... found) throws IOException {
    List<String> problems = problems(found);
    assertEquals(
        true,
        problems.contains(problem + " (used by org.arcdose.probe.Probe)"),
        () -> "not in " + problems);
  }

  private List<String> problems(String... found) throws IOException {
    return problems(OURS, List.of(STORE, LISTENER), List.of(found));
  }

  private List<String> problems(String ours, List<String> compiledAgainst, List<String> found)
      throws IOException {
    Path classpath = directory.resolve("classpath.jar");
    Files.write(classpath, jar(compiledAgainst, directory));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("arcdose-service.jar", SyntheticEar.zip(Map.of()));
    files.put("arcdose-dcm4chee.jar", jar(List.of(ours), classpath));
    files.put("arcdose.war", SyntheticEar.zip(Map.of()));
    SyntheticEar ear =
        SyntheticEar.unsecured().with("dcm4chee-arc-store-5.34.3.jar", jar(found, directory));
    ArchiveEar archive;
    try {
      archive = ArchiveEar.of("ear", Zip.read(ear.bytes()));
    } catch (Refusal e) {
      throw new AssertionError(e);
    }
    Path modules = Files.createDirectories(directory.resolve("modules"));
    return new Linkage(new Artifacts("1", files), archive, modules).problems();
  }

  private static byte[] jar(List<String> sources, Path classpath) {
    return SyntheticEar.zip(Compiled.classes(classpath, sources));
  }
}
