package org.arcdose.archive.dcm4chee.configuration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.util.Set;
import org.arcdose.configuration.Configuration;
import org.arcdose.configuration.ConfigurationMistake;
import org.arcdose.configuration.ConfigurationSource;
import org.dcm4che3.conf.api.ConfigurationException;
import org.dcm4che3.conf.json.ConfigurationDelegate;
import org.dcm4che3.conf.json.JsonConfigurationExtension;
import org.dcm4che3.conf.json.JsonReader;
import org.dcm4che3.conf.json.JsonWriter;
import org.dcm4che3.net.Device;

/** The node of a device in the archive's JSON; a mistake in it is refused before it is written. */
@ApplicationScoped
public class JsonArcDoseConfiguration extends JsonConfigurationExtension {
  private static final String NODE = "arcDose";

  @Override
  protected void storeTo(Device device, JsonWriter writer) {
    ArcDoseDeviceExtension extension = device.getDeviceExtension(ArcDoseDeviceExtension.class);
    if (extension != null && extension.mistake() == null) {
      JsonGenerator json = writer.writeStartObject(NODE);
      extension.values().forEach(json::write);
      json.writeEnd();
    }
  }

  @Override
  public boolean loadDeviceExtension(
      Device device, JsonReader reader, ConfigurationDelegate configuration)
      throws ConfigurationException {
    if (!NODE.equals(reader.getString())) {
      return false;
    }
    reader.next();
    reader.expect(JsonParser.Event.START_OBJECT);
    JsonObject values = new JsonEvents(reader).object();
    try {
      Configuration.of(new ConfigurationSource.Told(values, NODE, Set.of()));
    } catch (ConfigurationMistake e) {
      throw new ConfigurationException(e.getMessage());
    }
    device.addDeviceExtension(new ArcDoseDeviceExtension(values, "JSON"));
    return true;
  }
}
