package org.arcdose.service.operations;

/** Which ArcDose this is. */
final class Version {
  private Version() {}

  /** As the manifest of the deployed module has it; "development" where classes lie open. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
