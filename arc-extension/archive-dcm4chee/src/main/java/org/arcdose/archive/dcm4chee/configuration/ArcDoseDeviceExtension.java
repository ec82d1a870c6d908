package org.arcdose.archive.dcm4chee.configuration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.dcm4che3.net.DeviceExtension;

/** What is set for ArcDose, at the archive's device; made by the archive's own reflection too. */
public class ArcDoseDeviceExtension extends DeviceExtension {
  private static final long serialVersionUID = 1L;

  private String values = "{}";
  private String place = "";
  private String mistake;

  /** For the archive, which fills it with {@link #reconfigure}. */
  public ArcDoseDeviceExtension() {}

  ArcDoseDeviceExtension(JsonObject values, String place) {
    this.values = values.toString();
    this.place = place;
  }

  static ArcDoseDeviceExtension unusable(String mistake) {
    ArcDoseDeviceExtension extension = new ArcDoseDeviceExtension();
    extension.mistake = mistake;
    return extension;
  }

  /** Named as in the definition. */
  JsonObject values() {
    try (JsonReader reader = Json.createReader(new StringReader(values))) {
      return reader.readObject();
    }
  }

  String place() {
    return place;
  }

  /** Why there are no values; null if there are. */
  String mistake() {
    return mistake;
  }

  @Override
  public void reconfigure(DeviceExtension from) {
    ArcDoseDeviceExtension other = (ArcDoseDeviceExtension) from;
    values = other.values;
    place = other.place;
    mistake = other.mistake;
  }
}
