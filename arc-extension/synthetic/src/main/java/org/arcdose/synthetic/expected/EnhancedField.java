package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;

/** Items that only the Enhanced X-Ray dose report has (PS3.16 TID 10041 to 10055). */
public enum EnhancedField implements Field {
  SOURCE_ID(Content.text("113832", "Identification of the X-Ray Source")),
  STARTED_AT(Content.dateTime("111526", "DateTime Started")),
  ENDED_AT(Content.dateTime("111527", "DateTime Ended")),
  FRAME_OF_REFERENCE_UID(Content.uid("112227", "Frame of Reference UID")),
  FRAME_OF_REFERENCE_ORIGIN(Content.code("130506", "RDSR Frame of Reference Origin")),
  OUTPUT_MGY(Content.num("130515", "Air Kerma at Output Measurement Point", Units.MGY)),
  ATTENUATOR_ID(Content.text("130527", "Identification of the Attenuator")),
  ATTENUATOR_CATEGORY(Content.code("128458", "Attenuator Category"));

  public static final Code ACCUMULATED = Codes.dcm("130500", "Accumulated Dose Data");
  public static final Code EVENT = Codes.dcm("130501", "Irradiation Event Summary Data");
  public static final Code DETAILS = Codes.dcm("130505", "Irradiation Details");
  public static final Code SOURCE = Codes.dcm("130508", "Radiation Source Characteristics");
  public static final Code TECHNIQUE = Codes.dcm("130511", "Radiation Technique");
  public static final Code FILTRATION = Codes.dcm("130512", "Filtration");
  public static final Code OUTPUT = Codes.dcm("130514", "Radiation Output");
  public static final Code FIELD = Codes.dcm("130516", "Radiation Field Area");
  public static final Code BEAM_POSITION = Codes.dcm("130524", "Beam Position");
  public static final Code OUTPUT_POSITION =
      Codes.dcm("130525", "Output Measurement Point Position");
  public static final Code REFERENCE_POSITION = Codes.dcm("130526", "Reference Point Position");
  public static final Code PROCEDURE = Codes.dcm("130530", "Procedure Characteristics");
  public static final Code ATTENUATOR = Codes.dcm("130531", "Attenuator Characteristics");

  private final Content content;

  EnhancedField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
