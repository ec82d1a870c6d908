package org.arcdose.systemtest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may know whom; the modules' classes are read from their build directories. */
class DependencyRulesTest {
  private static final List<String> MODULES =
      List.of(
          "arc-extension/dicom",
          "arc-extension/dose",
          "arc-extension/skin-dose",
          "arc-extension/configuration",
          "arc-extension/archive",
          "arc-extension/archive-orthanc",
          "arc-extension/archive-dcm4chee",
          "arc-extension/service",
          "arc-extension/cli",
          "ui-plugin");
  private static final String[] PURE = {
    "org.arcdose.dicom..",
    "org.arcdose.dose..",
    "org.arcdose.skindose..",
    "org.arcdose.configuration.."
  };

  private static JavaClasses classes;

  @BeforeAll
  static void read_all_modules() {
    Path root = Path.of("").toAbsolutePath().getParent().getParent();
    List<Path> directories =
        MODULES.stream().map(m -> root.resolve(m + "/target/classes")).toList();
    for (Path directory : directories) {
      assertTrue(Files.isDirectory(directory), () -> directory + " has not been built");
    }
    classes = new ClassFileImporter().importPaths(directories);
  }

  @Test
  void each_module_knows_only_what_lies_below_it() {
    knowsOnly("org.arcdose.dicom..");
    knowsOnly("org.arcdose.dose..", "org.arcdose.dicom..");
    knowsOnly("org.arcdose.skindose..", "org.arcdose.dose..", "org.arcdose.dicom..");
    knowsOnly("org.arcdose.configuration..");
    // of the adapters one takes the configuration out of the archive
    knowsOnly("org.arcdose.archive..", "org.arcdose.dicom..", "org.arcdose.configuration..");
    noClasses()
        .that()
        .resideInAPackage("org.arcdose.service..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.arcdose.archive.orthanc..",
            "org.arcdose.archive.dcm4chee..",
            "org.arcdose.ui..",
            "org.arcdose.cli..")
        .check(classes);
    noClasses()
        .that()
        .resideInAPackage("org.arcdose.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.arcdose.archive..", "jakarta.persistence..", "java.sql..")
        .check(classes);
  }

  @Test
  void the_port_does_not_know_its_adapters() {
    noClasses()
        .that()
        .resideInAPackage("org.arcdose.archive")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.arcdose.archive.orthanc..", "org.arcdose.archive.dcm4chee..")
        .check(classes);
  }

  @Test
  void only_its_adapter_knows_the_archive_dcm4chee() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.arcdose.archive.dcm4chee..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.dcm4che3..", "org.dcm4chee..")
        .check(classes);
  }

  @Test
  void the_domain_opens_no_file_or_socket_and_has_no_clock_and_no_chance_of_its_own() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.security..")
                    // names and arithmetic
                    .and(not(belongToAnyOf(URI.class, URISyntaxException.class)))
                    .and(not(belongToAnyOf(MessageDigest.class, NoSuchAlgorithmException.class))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.io.File.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            // what is passed in is the interface
            .dependOnClassesThat(
                assignableTo(RandomGenerator.class).and(not(type(RandomGenerator.class))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");
    rule.check(classes);
  }

  @Test
  void the_domain_is_plain_java_and_json_p() {
    classes()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.imageio..",
            "jakarta.json..",
            "org.arcdose.dicom..",
            "org.arcdose.dose..",
            "org.arcdose.skindose..",
            "org.arcdose.configuration..")
        .check(classes);
  }

  @Test
  void packages_of_a_module_have_no_cycles() {
    slices().matching("org.arcdose.service.(*)..").should().beFreeOfCycles().check(classes);
    slices().matching("org.arcdose.dicom.(*)..").should().beFreeOfCycles().check(classes);
    slices().matching("org.arcdose.skindose.(*)..").should().beFreeOfCycles().check(classes);
    slices().matching("org.arcdose.ui.(*)..").should().beFreeOfCycles().check(classes);
  }

  private static void knowsOnly(String module, String... below) {
    String[] allowed = new String[below.length + 1];
    allowed[0] = module;
    System.arraycopy(below, 0, allowed, 1, below.length);
    noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "are ArcDose's and not in " + String.join(", ", allowed),
                type ->
                    type.getPackageName().startsWith("org.arcdose")
                        && !com.tngtech.archunit.core.domain.JavaClass.Predicates
                            .resideInAnyPackage(allowed)
                            .test(type)))
        .check(classes);
  }
}
