package org.dcm4che3.conf.api;

/** Emulated: nothing is written into LDAP. */
public class ConfigurationChanges {
  /** Emulated. */
  public enum ChangeType {
    C,
    U,
    D
  }

  /** Emulated. */
  public static class ModifiedAttribute {
    public ModifiedAttribute(String name, Object prev, Object val) {}
  }

  /** Emulated. */
  public static class ModifiedObject {
    public void add(ModifiedAttribute attribute) {
      throw new UnsupportedOperationException();
    }
  }

  public static ModifiedObject addModifiedObject(
      ConfigurationChanges diffs, String dn, ChangeType changeType) {
    throw new UnsupportedOperationException();
  }
}
