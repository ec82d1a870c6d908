package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.CtField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.CtReport;
import org.arcdose.synthetic.report.Draft;

/**
 * The Secondary Capture "Dose Info" of Philips CT: an Exposure Dose Sequence with dose length
 * products in private elements of ELSCINT1.
 */
public final class PhilipsDoseInfo {
  private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
  private static final String ELSCINT = "ELSCINT1";
  private static final int DOSE_LENGTH_PRODUCT = 0x00E1_0021;
  private static final int PHANTOM_NAME = 0x01E1_0026;
  private static final Map<Code, String> TYPES =
      Map.of(Codes.CONSTANT_ANGLE, "CONSTANT_ANGLE", Codes.SPIRAL, "SPIRAL");

  private PhilipsDoseInfo() {}

  public static Draft of(Exam exam) {
    List<Part> events = CtReport.spirals(exam, 2);
    Header header = new Header(exam, SECONDARY_CAPTURE, "CT", "Dose Info", 801, 1);
    Attributes[] items = events.stream().map(PhilipsDoseInfo::item).toArray(Attributes[]::new);
    Part expected = header.expected();
    events.forEach(event -> expected.add(Group.EVENT, told(event)));
    BigDecimal total = expected.sum(Group.EVENT, DOSE_LENGTH_PRODUCT_MGY_CM);
    expected.add(
        Group.ACCUMULATED,
        new Part()
            .put(IRRADIATION_EVENTS, BigDecimal.valueOf(events.size()))
            .put(DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, total)
            .put(COMMENT, "Total DLP=" + total));
    Attributes attributes =
        new Attributes(header.dataset())
            .put(ImageTag.CONVERSION_TYPE, "WSD")
            .put(Tag.IMAGE_TYPE, "DERIVED", "SECONDARY", "DOSE_INFO")
            .put(Tag.BODY_PART_EXAMINED, "ABDOMEN")
            .put(ImageTag.PATIENT_ORIENTATION)
            .put(Tag.TOTAL_NUMBER_OF_EXPOSURES, events.size())
            .items(Tag.EXPOSURE_DOSE_SEQUENCE, items)
            .put(Tag.COMMENTS_ON_RADIATION_DOSE, "Total DLP=" + total)
            .secret(ELSCINT, DOSE_LENGTH_PRODUCT, VR.DS, total.toPlainString())
            .put(ImageTag.BURNED_IN_ANNOTATION, "YES");
    return new Draft(attributes.pixels(16, 1).dataset(), new Expected("CT", expected));
  }

  private static Attributes item(Part event) {
    Part source = event.parts(Group.SOURCE).get(0);
    Attributes item =
        Attributes.item()
            .put(ImageTag.ACQUISITION_DATE_TIME)
            .put(Tag.SERIES_DESCRIPTION, event.text(ACQUISITION_PROTOCOL))
            .put(Tag.KVP, source.number(KVP))
            .put(Tag.EXPOSURE_TIME, event.number(EXPOSURE_TIME_S).movePointRight(3))
            .put(ImageTag.RADIATION_MODE, "CONTINUOUS")
            .put(Tag.SCAN_LENGTH, whole(event.number(SCANNING_LENGTH_MM)))
            .put(ImageTag.TUBE_CURRENT_IN_UA, source.number(TUBE_CURRENT_MA).movePointRight(3))
            .put(Tag.ACQUISITION_TYPE, TYPES.get(event.code(ACQUISITION_TYPE)))
            .put(ImageTag.SINGLE_COLLIMATION_WIDTH, event.number(SINGLE_COLLIMATION_MM))
            .put(ImageTag.TOTAL_COLLIMATION_WIDTH, event.number(TOTAL_COLLIMATION_MM))
            .put(Tag.CTDI_VOL, event.number(MEAN_CTDI_VOL_MGY))
            .secret(
                ELSCINT,
                DOSE_LENGTH_PRODUCT,
                VR.DS,
                event.number(DOSE_LENGTH_PRODUCT_MGY_CM).toPlainString())
            .secret(
                ELSCINT,
                PHANTOM_NAME,
                VR.LO,
                event.code(PHANTOM).equals(Codes.HEAD_PHANTOM) ? "16 CM" : "32 CM");
    return event.has(PITCH_FACTOR)
        ? item.put(Tag.SPIRAL_PITCH_FACTOR, event.number(PITCH_FACTOR))
        : item;
  }

  /** What of an acquisition stands in the sequence. */
  private static Part told(Part event) {
    Part source = event.parts(Group.SOURCE).get(0);
    return event
        .remove(IRRADIATION_EVENT_UID)
        .remove(TARGET_REGION)
        .remove(PROCEDURE_CONTEXT)
        .put(SCANNING_LENGTH_MM, whole(event.number(SCANNING_LENGTH_MM)))
        .remove(Group.SOURCE)
        .add(
            Group.SOURCE,
            new Part()
                .put(SOURCE_ID, "A")
                .put(KVP, source.number(KVP))
                .put(TUBE_CURRENT_MA, source.number(TUBE_CURRENT_MA)));
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP);
  }
}
