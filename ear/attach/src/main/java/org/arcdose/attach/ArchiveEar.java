package org.arcdose.attach;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * The EAR of a dcm4chee-arc as it came from its makers.
 *
 * @param war its web application
 * @param secured whether users log in through OpenID Connect
 */
record ArchiveEar(Zip zip, Descriptor descriptor, String version, String war, boolean secured) {
  private static final Pattern STORE = Pattern.compile("dcm4chee-arc-store-(\\d[\\w.]*)\\.jar");
  private static final Pattern WAR =
      Pattern.compile("dcm4chee-arc-war-\\d[\\w.]*-(un)?secure\\.war");
  private static final Pattern ENTITY =
      Pattern.compile("lib/dcm4chee-arc-entity-\\d[\\w.]*-(\\w+)\\.jar");
  private static final String SUPPORTED = "5.34.";

  /**
   * @param name the file's name, for sentences
   * @throws Refusal when it is something else, of another version or for another database
   */
  static ArchiveEar of(String name, Zip zip) throws Refusal {
    Descriptor descriptor = Descriptor.read(descriptorBytes(name, zip));
    String version =
        first(descriptor.modules(), STORE)
            .map(match -> match.group(1))
            .orElseThrow(
                () -> foreign(name, "its application.xml names no dcm4chee-arc-store-VERSION.jar"));
    if (!version.startsWith(SUPPORTED)) {
      throw new Refusal(
          "%s is dcm4chee-arc %s; this ArcDose goes into %sx only."
              .formatted(name, version, SUPPORTED));
    }
    String database =
        first(zip.entries().stream().map(Zip.Entry::name).toList(), ENTITY)
            .map(match -> match.group(1))
            .orElseThrow(() -> foreign(name, "it has no dcm4chee-arc-entity in its lib directory"));
    if (!database.equals("psql")) {
      throw new Refusal(
          "%s is dcm4chee-arc for the database flavour %s; ArcDose needs PostgreSQL (psql)."
              .formatted(name, database));
    }
    Matcher war =
        first(descriptor.modules(), WAR)
            .orElseThrow(
                () ->
                    foreign(name, "its application.xml names no dcm4chee-arc-war, secure or not"));
    return new ArchiveEar(zip, descriptor, version, war.group(), war.group(1) == null);
  }

  private static byte[] descriptorBytes(String name, Zip zip) throws Refusal {
    try {
      return zip.content(Descriptor.NAME)
          .orElseThrow(() -> foreign(name, "it has no " + Descriptor.NAME));
    } catch (ZipException e) {
      throw new Refusal("%s cannot be read: %s.".formatted(name, e.getMessage()));
    }
  }

  private static Optional<Matcher> first(List<String> names, Pattern pattern) {
    return names.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
  }

  private static Refusal foreign(String name, String why) {
    return new Refusal("%s is not the EAR of a dcm4chee-arc: %s.".formatted(name, why));
  }
}
