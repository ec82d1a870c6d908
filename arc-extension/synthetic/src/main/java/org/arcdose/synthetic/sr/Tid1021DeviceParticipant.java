package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.ParticipantField.*;

import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Part;

/** A device that took part (PS3.16 TID 1021). */
final class Tid1021DeviceParticipant {
  private Tid1021DeviceParticipant() {}

  static Dataset item(Part device) {
    return Item.of(
        Item.CONTAINS,
        DEVICE_ROLE,
        device.code(DEVICE_ROLE),
        Item.all(
            Item.PROPERTIES,
            device,
            DEVICE_NAME,
            DEVICE_MANUFACTURER,
            DEVICE_MODEL,
            DEVICE_SERIAL,
            DEVICE_UID));
  }
}
