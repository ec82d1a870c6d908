package org.dcm4chee.arc.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import org.dcm4che3.conf.api.ConfigurationException;
import org.dcm4che3.conf.json.JsonConfigurationExtension;
import org.dcm4che3.conf.json.JsonReader;
import org.dcm4che3.net.ApplicationEntity;
import org.dcm4che3.net.Device;
import org.dcm4chee.arc.conf.ArchiveAEExtension;
import org.dcm4chee.arc.conf.ArchiveDeviceExtension;

/** The device everybody in the archive injects, with what extensions find in its JSON. */
@ApplicationScoped
public class EmulatedDevice {
  @Inject @Any private Instance<JsonConfigurationExtension> extensions;

  private final Device device =
      new Device(new ApplicationEntity("DCM4CHEE", new ArchiveAEExtension()));

  @PostConstruct
  void load() {
    device.addDeviceExtension(new ArchiveDeviceExtension());
    for (JsonConfigurationExtension extension : extensions) {
      try (JsonParser parser =
          Json.createParser(new StringReader(System.getProperty("emulated.device")))) {
        JsonReader reader = new JsonReader(parser);
        reader.next();
        reader.next();
        extension.loadDeviceExtension(device, reader, null);
      } catch (ConfigurationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Produces
  Device device() {
    return device;
  }
}
