package org.arcdose.service.view;

import java.util.List;

/** The devices that irradiated, as staff look at them and name them. */
public interface Devices {
  /** All of them by name; a hospital has some hundred. */
  List<DeviceRow> all();

  /**
   * Names a device and says what its projection studies are. Studies stored before follow.
   *
   * @param modality RF or DX; empty: what each report says
   * @return false if there is no such device
   */
  boolean change(long id, String displayName, String modality);
}
