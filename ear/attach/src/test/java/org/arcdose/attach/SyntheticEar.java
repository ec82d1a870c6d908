package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An EAR of the shape of a dcm4chee-arc's, with little in it. */
final class SyntheticEar {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private SyntheticEar() {}

  static SyntheticEar unsecured() {
    return of("5.34.3", "psql", "unsecure");
  }

  static SyntheticEar of(String version, String database, String security) {
    String war = "dcm4chee-arc-war-%s-%s.war".formatted(version, security);
    String store = "dcm4chee-arc-store-%s.jar".formatted(version);
    return new SyntheticEar()
        .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
        .with(
            Descriptor.NAME,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <application xmlns="http://xmlns.jcp.org/xml/ns/javaee" version="7">
              <application-name>dcm4chee-arc</application-name>
              <module>
                <web>
                  <web-uri>%s</web-uri>
                  <context-root>dcm4chee-arc</context-root>
                </web>
              </module>
              <module>
                <ejb>%s</ejb>
              </module>
              <library-directory>lib</library-directory>
            </application>
            """
                .formatted(war, store))
        .with(store, zip(Map.of("META-INF/beans.xml", "<beans/>".getBytes(UTF_8))))
        .with(war, zip(Map.of("WEB-INF/web.xml", "<web-app/>".getBytes(UTF_8))))
        .with(
            "lib/dcm4chee-arc-entity-%s-%s.jar".formatted(version, database),
            zip(Map.of("META-INF/persistence.xml", "<persistence/>".getBytes(UTF_8))));
  }

  SyntheticEar with(String name, String content) {
    return with(name, content.getBytes(UTF_8));
  }

  SyntheticEar with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  SyntheticEar without(String name) {
    entries.remove(name);
    return this;
  }

  byte[] bytes() {
    return zip(entries);
  }

  /** As java.util.zip writes it: deflated, sizes in data descriptors behind the data. */
  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTime(1_700_000_000_000L);
        out.putNextEntry(header);
        out.write(entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
