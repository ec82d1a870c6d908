package org.dcm4che3.conf.api;

/** Signature. */
public class ConfigurationChanges {
  private ConfigurationChanges() {
    throw new LinkageError("signature");
  }

  /** Signature. */
  public enum ChangeType {
    C,
    U,
    D
  }

  /** Signature. */
  public static class ModifiedAttribute {
    public ModifiedAttribute(String name, Object prev, Object val) {
      throw new LinkageError("signature");
    }
  }

  /** Signature. */
  public static class ModifiedObject {
    private ModifiedObject() {
      throw new LinkageError("signature");
    }

    public void add(ModifiedAttribute attribute) {
      throw new LinkageError("signature");
    }
  }

  public static ModifiedObject addModifiedObject(
      ConfigurationChanges diffs, String dn, ChangeType changeType) {
    throw new LinkageError("signature");
  }
}
