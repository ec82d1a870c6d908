package org.arcdose.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What follows from the definition is in the repository for people to read and servers to load;
 * {@code -Dconfiguration.write} writes it anew.
 */
class GeneratedFilesTest {
  private static final Path ROOT = Path.of("../..");

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("docs/configuration.md", ConfigurationDocument.text()),
        Arguments.of("ldap/schema/arcdose.schema", LdapSchema.openLdap()),
        Arguments.of("ldap/slapd/arcdose.ldif", LdapSchema.openLdapConfig()),
        Arguments.of("ldap/opendj/97-arcdose.ldif", LdapSchema.openDj()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void a_file_says_what_the_definition_says(String file, String text) throws IOException {
    Path path = ROOT.resolve(file);
    if (System.getProperty("configuration.write") != null) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    assertEquals(text, Files.readString(path), "write it anew with -Dconfiguration.write");
  }
}
