package org.arcdose.archive.dcm4chee.inside;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Where the archive is that the contract runs in, and where the result goes; a file of the jar that
 * brings the contract.
 *
 * @param rest base address of the archive's REST services of one application entity
 * @param dicom its AE title, host and port: {@code AET@host:port}
 * @param report file
 */
record Neighbourhood(String rest, String dicom, String report) {
  static final String NAME = "contract.properties";

  static Neighbourhood read() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Neighbourhood.class.getClassLoader().getResourceAsStream(NAME)) {
      properties.load(in);
    }
    return new Neighbourhood(
        properties.getProperty("rest"),
        properties.getProperty("dicom"),
        properties.getProperty("report"));
  }

  String text() {
    return "rest=" + rest + "\ndicom=" + dicom + "\nreport=" + report + "\n";
  }

  String aeTitle() {
    return dicom.split("[@:]")[0];
  }

  String host() {
    return dicom.split("[@:]")[1];
  }

  String port() {
    return dicom.split("[@:]")[2];
  }
}
