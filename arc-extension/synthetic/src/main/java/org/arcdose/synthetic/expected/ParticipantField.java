package org.arcdose.synthetic.expected;

/** A device or person that took part (PS3.16 TID 1020, 1021). */
public enum ParticipantField implements Field {
  DEVICE_ROLE(Content.code("113876", "Device Role in Procedure")),
  DEVICE_NAME(Content.text("113877", "Device Name")),
  DEVICE_MANUFACTURER(Content.text("113878", "Device Manufacturer")),
  DEVICE_MODEL(Content.text("113879", "Device Model Name")),
  DEVICE_SERIAL(Content.text("113880", "Device Serial Number")),
  DEVICE_UID(Content.uid("121012", "Device Observer UID")),
  PERSON_NAME(Content.person("113870", "Person Name")),
  ROLE_IN_PROCEDURE(Content.code("113875", "Person Role in Procedure")),
  PERSON_ID(Content.text("113871", "Person ID")),
  PERSON_ID_ISSUER(Content.text("113872", "Person ID Issuer")),
  ORGANIZATION(Content.text("113873", "Organization Name")),
  ROLE_IN_ORGANIZATION(Content.code("113874", "Person Role in Organization"));

  private final Content content;

  ParticipantField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
