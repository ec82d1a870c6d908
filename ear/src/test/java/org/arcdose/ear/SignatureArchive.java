package org.arcdose.ear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An EAR of an archive's shape whose classes are the declarations ArcDose is compiled against. */
final class SignatureArchive {
  private SignatureArchive() {}

  static byte[] ear(Path signatures) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put(
        "META-INF/application.xml",
        """
        <application xmlns="http://xmlns.jcp.org/xml/ns/javaee" version="7">
          <application-name>dcm4chee-arc</application-name>
          <module>
            <web>
              <web-uri>dcm4chee-arc-war-5.34.3-unsecure.war</web-uri>
              <context-root>dcm4chee-arc</context-root>
            </web>
          </module>
          <module>
            <ejb>dcm4chee-arc-store-5.34.3.jar</ejb>
          </module>
          <library-directory>lib</library-directory>
        </application>
        """
            .getBytes(UTF_8));
    entries.put("dcm4chee-arc-store-5.34.3.jar", Files.readAllBytes(signatures));
    entries.put("dcm4chee-arc-war-5.34.3-unsecure.war", zip(Map.of("x", new byte[0])));
    entries.put("lib/dcm4chee-arc-entity-5.34.3-psql.jar", zip(Map.of("x", new byte[0])));
    return zip(entries);
  }

  /** The configuration of a server with the archive's data source and little else. */
  static String server() {
    return """
        <server xmlns="urn:jboss:domain:community:20.0">
          <profile>
            <subsystem xmlns="urn:jboss:domain:datasources:7.2">
              <datasource jndi-name="java:/PacsDS">
                <connection-url>jdbc:postgresql://db/pacsdb</connection-url>
                <driver>psql</driver>
                <security user-name="pacs" password="pacs"/>
              </datasource>
            </subsystem>
          </profile>
        </server>
        """;
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
