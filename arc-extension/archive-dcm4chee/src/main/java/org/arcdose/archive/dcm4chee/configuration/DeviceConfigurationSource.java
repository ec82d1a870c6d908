package org.arcdose.archive.dcm4chee.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Set;
import java.util.stream.Collectors;
import org.arcdose.configuration.ConfigurationMistake;
import org.arcdose.configuration.ConfigurationSource;
import org.arcdose.configuration.LdapForm;
import org.dcm4che3.net.ApplicationEntity;
import org.dcm4che3.net.Device;

/** What is set at the archive's device, as it was last loaded. Without an entry ArcDose is off. */
@ApplicationScoped
public class DeviceConfigurationSource implements ConfigurationSource {
  @Inject private Device device;

  @Override
  public Told read() throws ConfigurationMistake {
    ArcDoseDeviceExtension extension = device.getDeviceExtension(ArcDoseDeviceExtension.class);
    if (extension == null) {
      return new Told(
          Json.createObjectBuilder().add("enabled", false).build(),
          "the archive's device has no entry cn=" + LdapForm.NAME + " in LDAP",
          Set.of());
    }
    if (extension.mistake() != null) {
      throw new ConfigurationMistake(extension.mistake());
    }
    return new Told(extension.values(), extension.place(), aeTitles());
  }

  private Set<String> aeTitles() {
    return device.getApplicationEntities().stream()
        .map(ApplicationEntity::getAETitle)
        .collect(Collectors.toSet());
  }
}
