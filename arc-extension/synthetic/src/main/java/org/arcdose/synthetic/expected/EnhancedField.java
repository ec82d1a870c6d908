package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;

/** Items that only the Enhanced X-Ray dose report has (PS3.16 TID 10041 to 10048). */
public enum EnhancedField implements Field {
  SOURCE_ID(Content.text("113832", "Identification of the X-Ray Source")),
  STARTED_AT(Content.dateTime("111526", "DateTime Started")),
  ENDED_AT(Content.dateTime("111527", "DateTime Ended")),
  FRAME_OF_REFERENCE_UID(Content.uid("112227", "Frame of Reference UID")),
  FRAME_OF_REFERENCE_ORIGIN(Content.code("130506", "RDSR Frame of Reference Origin")),
  OUTPUT_MGY(Content.num("130515", "Air Kerma at Output Measurement Point", Units.MGY));

  public static final Code ACCUMULATED = Codes.dcm("130500", "Accumulated Dose Data");
  public static final Code EVENT = Codes.dcm("130501", "Irradiation Event Summary Data");
  public static final Code DETAILS = Codes.dcm("130505", "Irradiation Details");
  public static final Code OUTPUT = Codes.dcm("130514", "Radiation Output");

  private final Content content;

  EnhancedField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
