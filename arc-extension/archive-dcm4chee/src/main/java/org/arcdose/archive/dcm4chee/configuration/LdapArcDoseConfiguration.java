package org.arcdose.archive.dcm4chee.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.List;
import javax.naming.NamingException;
import org.arcdose.configuration.LdapEntry;
import org.arcdose.configuration.LdapForm;
import org.dcm4che3.conf.api.ConfigurationChanges;
import org.dcm4che3.conf.ldap.LdapDicomConfigurationExtension;
import org.dcm4che3.net.Device;

/**
 * The entry below a device. A device that is written without it leaves the entry as it is: an
 * editor that does not know ArcDose must not switch it off.
 */
@ApplicationScoped
public class LdapArcDoseConfiguration extends LdapDicomConfigurationExtension {
  @Override
  protected void storeChilds(ConfigurationChanges diffs, String deviceDn, Device device)
      throws NamingException {
    JsonObject values = values(device);
    if (values != null) {
      new Entries(config, diffs).write(deviceDn, null, LdapForm.entry(values));
    }
  }

  /** Never fails on what is in the entry: the archive must start whatever somebody wrote there. */
  @Override
  protected void loadChilds(Device device, String deviceDn) throws NamingException {
    List<LdapEntry> found =
        new Entries(config, null).below(deviceDn, "(objectClass=" + LdapForm.OBJECT_CLASS + ")");
    if (found.isEmpty()) {
      return;
    }
    boolean usable = found.size() == 1 && found.get(0).name().equalsIgnoreCase(LdapForm.NAME);
    device.addDeviceExtension(
        usable
            ? new ArcDoseDeviceExtension(
                LdapForm.values(found.get(0)), "LDAP, cn=" + LdapForm.NAME + "," + deviceDn)
            : ArcDoseDeviceExtension.unusable(
                "Of the entries of object class "
                    + LdapForm.OBJECT_CLASS
                    + " below "
                    + deviceDn
                    + " in LDAP there may be only cn="
                    + LdapForm.NAME
                    + "; delete or rename the others."));
  }

  @Override
  protected void mergeChilds(
      ConfigurationChanges diffs, Device prev, Device device, String deviceDn)
      throws NamingException {
    JsonObject values = values(device);
    if (values != null) {
      JsonObject before = values(prev);
      new Entries(config, diffs)
          .write(deviceDn, before == null ? null : LdapForm.entry(before), LdapForm.entry(values));
    }
  }

  private static JsonObject values(Device device) {
    ArcDoseDeviceExtension extension = device.getDeviceExtension(ArcDoseDeviceExtension.class);
    return extension == null || extension.mistake() != null ? null : extension.values();
  }
}
