package org.dcm4che3.conf.ldap;

import javax.naming.NamingException;
import org.dcm4che3.conf.api.ConfigurationChanges;
import org.dcm4che3.conf.api.ConfigurationException;
import org.dcm4che3.net.Device;

/** Emulated: nobody calls it, the configuration comes as JSON. */
public class LdapDicomConfigurationExtension {
  protected LdapDicomConfiguration config;

  protected void storeChilds(ConfigurationChanges diffs, String deviceDn, Device device)
      throws NamingException, ConfigurationException {}

  protected void loadChilds(Device device, String deviceDn)
      throws NamingException, ConfigurationException {}

  protected void mergeChilds(
      ConfigurationChanges diffs, Device prev, Device device, String deviceDn)
      throws NamingException, ConfigurationException {}
}
