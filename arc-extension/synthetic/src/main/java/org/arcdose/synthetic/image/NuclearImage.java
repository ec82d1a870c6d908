package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.NuclearField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.clinic.Tracer;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.NuclearReport;

/** Images of nuclear medicine: NM with the activity in MBq, PET in Bq (PS3.3 A.5, A.21). */
public final class NuclearImage {
  private static final String NM = "1.2.840.10008.5.1.4.1.1.20";
  private static final String PET = "1.2.840.10008.5.1.4.1.1.128";
  private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final int COUNTS_ACCUMULATED = 0x0018_0070;
  private static final int SCAN_VELOCITY = 0x0018_1300;
  private static final int DECAY_FACTOR = 0x0054_1321;
  private static final int EDGE = 16;

  private NuclearImage() {}

  /** A whole body image of a bone scan. */
  public static Draft planar(Exam exam) {
    Part event = told(NuclearReport.administration(exam, Tracer.MEDRONATE), Tracer.MEDRONATE);
    Header header = new Header(exam, NM, "NM", "Whole body", 40, 1);
    Attributes attributes =
        new Attributes(header.dataset())
            .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "WHOLE BODY", "EMISSION")
            .put(ImageTag.FRAME_INCREMENT_POINTER, "00540010", "00540020")
            .put(ImageTag.ENERGY_WINDOW_VECTOR, "1")
            .put(ImageTag.NUMBER_OF_ENERGY_WINDOWS, "1")
            .items(ImageTag.ENERGY_WINDOW_INFORMATION_SEQUENCE, energyWindow("126", "154"))
            .put(ImageTag.DETECTOR_VECTOR, "1")
            .put(ImageTag.NUMBER_OF_DETECTORS, "1")
            .items(ImageTag.DETECTOR_INFORMATION_SEQUENCE)
            .put(ImageTag.PIXEL_SPACING, "2.4", "2.4")
            .put(ImageTag.ACTUAL_FRAME_DURATION, "720000")
            .put(COUNTS_ACCUMULATED)
            .put(Tag.SCAN_LENGTH, "1950")
            .put(SCAN_VELOCITY, "2.7")
            .put(Tag.BODY_PART_EXAMINED, "WHOLEBODY")
            .put(Tag.NUMBER_OF_FRAMES, 1);
    radiopharmaceutical(attributes, event, 0);
    orientation(attributes);
    Part expected = header.expected().add(Group.EVENT, event);
    return new Draft(attributes.pixels(EDGE, 1, 16).dataset(), new Expected("NM", expected));
  }

  /** A slice of a PET. */
  public static Draft pet(Exam exam) {
    Part event = told(NuclearReport.administration(exam, Tracer.FDG), Tracer.FDG);
    Header header = new Header(exam, PET, "PT", "PET WB", 41, 1);
    Part series = series(header, exam);
    Attributes attributes =
        new Attributes(header.dataset())
            .put(Tag.IMAGE_TYPE, "ORIGINAL", "PRIMARY")
            .put(Tag.ACQUISITION_DATE, Header.date(exam.start()))
            .put(Tag.ACQUISITION_TIME, Header.time(exam.start()))
            .put(ImageTag.SERIES_TYPE, "WHOLE BODY", "IMAGE")
            .put(ImageTag.UNITS, "BQML")
            .put(ImageTag.COUNTS_SOURCE, "EMISSION")
            .put(ImageTag.CORRECTED_IMAGE, "NORM", "DTIM", "ATTN", "SCAT", "DECY")
            .put(ImageTag.RANDOMS_CORRECTION_METHOD, "DLYD")
            .put(ImageTag.DECAY_CORRECTION, "START")
            .put(DECAY_FACTOR, "1.01")
            .put(Tag.BODY_PART_EXAMINED, "WHOLEBODY")
            .put(ImageTag.RECONSTRUCTION_METHOD, series.text(RECONSTRUCTION_METHOD))
            .put(ImageTag.COLLIMATOR_TYPE, "NONE")
            .put(ImageTag.COINCIDENCE_WINDOW_WIDTH, series.number(COINCIDENCE_WINDOW_NS))
            .put(ImageTag.NUMBER_OF_SLICES, series.number(SLICES))
            .put(ImageTag.FRAME_REFERENCE_TIME, "60000")
            .put(ImageTag.ACTUAL_FRAME_DURATION, "120000")
            .put(ImageTag.IMAGE_INDEX, "1")
            .items(ImageTag.ENERGY_WINDOW_RANGE_SEQUENCE, window("435", "585"));
    slice(attributes, exam);
    radiopharmaceutical(attributes, event, 6);
    orientation(attributes);
    Part expected = header.expected().add(Group.EVENT, event).add(Group.SERIES, series);
    return new Draft(attributes.pixels(EDGE, 1, 16).dataset(), new Expected("NM", expected));
  }

  private static void slice(Attributes attributes, Exam exam) {
    attributes
        .put(ImageTag.SLICE_THICKNESS, "3")
        .put(ImageTag.IMAGE_POSITION_PATIENT, "-200", "-200", "0")
        .put(ImageTag.IMAGE_ORIENTATION_PATIENT, "1", "0", "0", "0", "1", "0")
        .put(ImageTag.FRAME_OF_REFERENCE_UID, exam.uid("frame of reference"))
        .put(ImageTag.POSITION_REFERENCE_INDICATOR)
        .put(ImageTag.PIXEL_SPACING, "4", "4")
        .put(ImageTag.RESCALE_INTERCEPT, "0")
        .put(ImageTag.RESCALE_SLOPE, "1");
  }

  private static Part series(Header header, Exam exam) {
    return new Part()
        .put(SERIES_INSTANCE_UID, header.seriesInstanceUid())
        .put(SERIES_STARTED_AT, exam.start())
        .put(SLICES, BigDecimal.valueOf(476))
        .put(RECONSTRUCTION_METHOD, "PSF+TOF 4i5s")
        .put(COINCIDENCE_WINDOW_NS, new BigDecimal("4.1"))
        .put(ENERGY_WINDOW_LOWER_KEV, BigDecimal.valueOf(435))
        .put(ENERGY_WINDOW_UPPER_KEV, BigDecimal.valueOf(585));
  }

  /** What of an administration stands in an image's header. */
  private static Part told(Part event, Tracer tracer) {
    Part told = new Part().put(AGENT_TEXT, tracer.text());
    for (Field field :
        new Field[] {
          AGENT,
          RADIONUCLIDE,
          HALF_LIFE_S,
          ADMINISTRATION_EVENT_UID,
          STARTED_AT,
          STOPPED_AT,
          ADMINISTERED_ACTIVITY_MBQ,
          VOLUME_CM3,
          ROUTE
        }) {
      told.put(field, event.values(field).toArray());
    }
    return told;
  }

  /**
   * Radiopharmaceutical Information Sequence (0054,0016).
   *
   * @param power of ten of the total dose over MBq: 6 for Bq
   */
  private static void radiopharmaceutical(Attributes attributes, Part event, int power) {
    LocalDateTime start = event.dateTime(STARTED_AT);
    LocalDateTime stop = event.dateTime(STOPPED_AT);
    BigDecimal total =
        event
            .number(ADMINISTERED_ACTIVITY_MBQ)
            .movePointRight(power)
            .setScale(1, RoundingMode.HALF_UP);
    attributes.items(
        Tag.RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE,
        Attributes.item()
            .put(
                ImageTag.RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID,
                event.text(ADMINISTRATION_EVENT_UID))
            .put(ImageTag.RADIOPHARMACEUTICAL, event.text(AGENT_TEXT))
            .put(ImageTag.RADIOPHARMACEUTICAL_VOLUME, event.number(VOLUME_CM3))
            .put(ImageTag.RADIOPHARMACEUTICAL_START_TIME, Header.time(start))
            .put(ImageTag.RADIOPHARMACEUTICAL_STOP_TIME, Header.time(stop))
            .put(ImageTag.RADIONUCLIDE_TOTAL_DOSE, total)
            .put(ImageTag.RADIONUCLIDE_HALF_LIFE, event.number(HALF_LIFE_S))
            .put(ImageTag.RADIONUCLIDE_POSITRON_FRACTION, "0.9673")
            .put(ImageTag.RADIOPHARMACEUTICAL_START_DATE_TIME, DATE_TIME.format(start))
            .put(ImageTag.RADIOPHARMACEUTICAL_STOP_DATE_TIME, DATE_TIME.format(stop))
            .code(ImageTag.RADIONUCLIDE_CODE_SEQUENCE, event.code(RADIONUCLIDE))
            .code(ImageTag.ADMINISTRATION_ROUTE_CODE_SEQUENCE, event.code(ROUTE))
            .code(ImageTag.RADIOPHARMACEUTICAL_CODE_SEQUENCE, event.code(AGENT)));
  }

  private static Attributes energyWindow(String lower, String upper) {
    return Attributes.item().items(ImageTag.ENERGY_WINDOW_RANGE_SEQUENCE, window(lower, upper));
  }

  private static Attributes window(String lower, String upper) {
    return Attributes.item()
        .put(ImageTag.ENERGY_WINDOW_LOWER_LIMIT, lower)
        .put(ImageTag.ENERGY_WINDOW_UPPER_LIMIT, upper);
  }

  private static void orientation(Attributes attributes) {
    attributes
        .items(
            ImageTag.PATIENT_ORIENTATION_CODE_SEQUENCE,
            Attributes.item(Codes.RECUMBENT)
                .code(ImageTag.PATIENT_ORIENTATION_MODIFIER_CODE_SEQUENCE, Codes.SUPINE))
        .code(ImageTag.PATIENT_GANTRY_RELATIONSHIP_CODE_SEQUENCE, Codes.HEADFIRST);
  }
}
