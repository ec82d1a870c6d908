package org.arcdose.synthetic;

/** The invented machines, two of each kind. */
enum Device {
  CT("Spiralis 64", "CT Thorax"),
  RF("Fluorix One", "Barium swallow"),
  XA("Fluorix Two", "Coronary angiography"),
  MG("Mammella", "Mammography both sides");

  private final String model;
  private final String studyDescription;

  Device(String model, String studyDescription) {
    this.model = model;
    this.studyDescription = studyDescription;
  }

  String model() {
    return model;
  }

  String studyDescription() {
    return studyDescription;
  }
}
