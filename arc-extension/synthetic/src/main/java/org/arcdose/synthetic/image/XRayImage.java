package org.arcdose.synthetic.image;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;

/**
 * The part of a projection X-ray image's header that tells the exposure, from the irradiation event
 * it tells of. What a header has no place for, or not in that precision, is not expected of it.
 */
final class XRayImage {
  private final Header header;
  private final Part event;
  private final Attributes attributes;

  XRayImage(Header header, Part event) {
    this.header = header;
    this.event = event;
    this.attributes = new Attributes(header.dataset());
  }

  Attributes attributes() {
    return attributes;
  }

  /** Date and time of the acquisition, and the event's UID (0008,3010). */
  XRayImage acquired() {
    attributes
        .put(Tag.ACQUISITION_DATE, Header.date(event.dateTime(STARTED_AT)))
        .put(Tag.ACQUISITION_TIME, Header.time(event.dateTime(STARTED_AT)))
        .put(Tag.CONTENT_DATE, Header.date(event.dateTime(STARTED_AT)))
        .put(Tag.CONTENT_TIME, Header.time(event.dateTime(STARTED_AT)))
        .put(ImageTag.IRRADIATION_EVENT_UID, event.text(IRRADIATION_EVENT_UID))
        .put(Tag.PROTOCOL_NAME, event.text(ACQUISITION_PROTOCOL));
    return this;
  }

  /** Voltage, current, time and charge; current in whole mA, time in whole ms (VR IS). */
  XRayImage technique() {
    BigDecimal chargeUas = event.number(EXPOSURE_UAS).setScale(0, RoundingMode.HALF_UP);
    event
        .put(TUBE_CURRENT_MA, whole(TUBE_CURRENT_MA))
        .put(EXPOSURE_TIME_MS, whole(EXPOSURE_TIME_MS))
        .put(EXPOSURE_UAS, chargeUas);
    attributes
        .put(Tag.KVP, event.number(KVP))
        .put(Tag.XRAY_TUBE_CURRENT, event.number(TUBE_CURRENT_MA))
        .put(Tag.EXPOSURE_TIME, event.number(EXPOSURE_TIME_MS))
        .put(Tag.EXPOSURE, chargeUas.movePointLeft(3).setScale(0, RoundingMode.HALF_UP))
        .put(Tag.EXPOSURE_IN_UAS, chargeUas)
        .put(Tag.FOCAL_SPOTS, event.number(FOCAL_SPOT_MM));
    return this;
  }

  /** Dose area product in dGy.cm2 (0018,115E). */
  XRayImage doseAreaProduct() {
    attributes.put(
        Tag.IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT,
        event.number(DOSE_AREA_PRODUCT_GYM2).movePointRight(5));
    return this;
  }

  /** Filter type, materials and thicknesses, one value for each filter. */
  XRayImage filters() {
    List<Part> filters = event.parts(Group.FILTER);
    attributes
        .put(Tag.FILTER_TYPE, filters.size() > 1 ? "MULTIPLE" : "FLAT")
        .put(
            Tag.FILTER_MATERIAL,
            filters.stream()
                .map(filter -> keyword(filter.code(FILTER_MATERIAL)))
                .toArray(String[]::new))
        .put(Tag.FILTER_THICKNESS_MINIMUM, numbers(FILTER_MINIMUM_MM))
        .put(Tag.FILTER_THICKNESS_MAXIMUM, numbers(FILTER_MAXIMUM_MM));
    return this;
  }

  private String[] numbers(Field field) {
    return event.parts(Group.FILTER).stream()
        .map(filter -> filter.number(field).toPlainString())
        .toArray(String[]::new);
  }

  /** The defined term of a material (PS3.3 C.8.7.10). */
  static String keyword(Code material) {
    String meaning = material.meaning();
    return meaning.substring(0, meaning.indexOf(' ')).toUpperCase(Locale.ROOT);
  }

  private BigDecimal whole(Field field) {
    return event.number(field).setScale(0, RoundingMode.HALF_UP);
  }

  /** Fields the header does not carry. */
  XRayImage without(Field... fields) {
    for (Field field : fields) {
      event.remove(field);
    }
    return this;
  }

  /** The image as one event, identified by its SOP Instance UID where it has no event UID. */
  Draft draft(Exam exam, String modality, int edge) {
    Part expected =
        header.expected().put(HeaderField.STUDY_STARTED_AT, exam.start()).add(Group.EVENT, event);
    return new Draft(attributes.pixels(edge, 1).dataset(), new Expected(modality, expected));
  }

  /** The region as the modules of PS3.3 C.8.11 want it. */
  XRayImage anatomy() {
    attributes.code(Tag.ANATOMIC_REGION_SEQUENCE, event.code(ANATOMICAL_STRUCTURE));
    event.put(TARGET_REGION, event.code(ANATOMICAL_STRUCTURE));
    return this;
  }

  /** The view as a code with modifiers. */
  XRayImage view() {
    Attributes view = Attributes.item(event.code(IMAGE_VIEW));
    if (event.has(IMAGE_VIEW_MODIFIER)) {
      view.code(ImageTag.VIEW_MODIFIER_CODE_SEQUENCE, event.code(IMAGE_VIEW_MODIFIER));
    } else {
      view.items(ImageTag.VIEW_MODIFIER_CODE_SEQUENCE);
    }
    attributes.items(ImageTag.VIEW_CODE_SEQUENCE, view);
    return this;
  }

  /** Left, right or unpaired. */
  String side() {
    if (!event.has(LATERALITY)) {
      return "U";
    }
    return event.code(LATERALITY).equals(Codes.LEFT) ? "L" : "R";
  }
}
