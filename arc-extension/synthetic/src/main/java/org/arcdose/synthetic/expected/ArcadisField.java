package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.ValueType;

/** Items of the radiation summary of Siemens Arcadis C-arms, scheme 99SMS_RADSUM. */
public enum ArcadisField implements Field {
  EXPOSURES(num("C-200", "Total number of exposures", Units.NONE)),
  FLUORO_TIME_S(num("C-202", "Cumulative fluoro time", Units.SECOND)),
  DOSE_AREA_PRODUCT_GYCM2(
      num("C-204", "Cumulative dose area product", Units.ucum("Gy.cm^2", "Gy.cm^2"))),
  STARTED_AT(new Content(ValueType.DATETIME, code("C-206", "Start of the examination"), null)),
  ENDED_AT(new Content(ValueType.DATETIME, code("C-208", "End of the examination"), null));

  public static final Code ROOT = code("C-10", "Radiation Summary");

  private final Content content;

  ArcadisField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }

  private static Content num(String value, String meaning, Code unit) {
    return new Content(ValueType.NUM, code(value, meaning), unit);
  }

  private static Code code(String value, String meaning) {
    return new Code(value, "99SMS_RADSUM", meaning);
  }
}
