package org.arcdose.synthetic;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;

/** Exposure data in image headers as devices write them. */
final class ImageQuirks {
  private static final int ADMINISTRATION_START = 0x0018_1078;
  private static final int ADMINISTRATION_STOP = 0x0018_1079;
  private static final BigDecimal TOLERANCE_MM = new BigDecimal("0.01");

  private ImageQuirks() {}

  static void distanceInDecimetres(ObjectEdit edit) {
    if (edit.isReport() || !"DX".equals(edit.expected().modality())) {
      return;
    }
    edit.header(Tag.MANUFACTURER, VR.LO, "KODAK");
    edit.header(Tag.MANUFACTURER_MODEL_NAME, VR.LO, "DR 7500");
    edit.expectHeader(HeaderField.MANUFACTURER, "KODAK");
    edit.expectHeader(HeaderField.MANUFACTURER_MODEL_NAME, "DR 7500");
    BigDecimal distance = edit.dataset().decimal(Tag.DISTANCE_SOURCE_TO_DETECTOR).orElseThrow();
    edit.header(Tag.DISTANCE_SOURCE_TO_DETECTOR, VR.DS, distance.movePointLeft(2).toPlainString());
  }

  static void filterBoundsReversed(ObjectEdit edit) {
    List<Part> filters = filters(edit);
    edit.replace(
        Tag.FILTER_THICKNESS_MINIMUM, VR.DS, texts(filters, FILTER_MAXIMUM_MM, TOLERANCE_MM));
    edit.replace(
        Tag.FILTER_THICKNESS_MAXIMUM,
        VR.DS,
        texts(filters, FILTER_MINIMUM_MM, TOLERANCE_MM.negate()));
    if (edit.dataset().contains(Tag.FILTER_THICKNESS_MINIMUM)) {
      for (Part filter : filters) {
        filter
            .put(FILTER_MINIMUM_MM, filter.number(FILTER_MINIMUM_MM).subtract(TOLERANCE_MM))
            .put(FILTER_MAXIMUM_MM, filter.number(FILTER_MAXIMUM_MM).add(TOLERANCE_MM));
      }
    }
  }

  private static String[] texts(List<Part> filters, Field field, BigDecimal more) {
    return filters.stream()
        .map(filter -> filter.number(field).add(more).toPlainString())
        .toArray(String[]::new);
  }

  private static List<Part> filters(ObjectEdit edit) {
    return edit.events().stream().flatMap(e -> e.parts(Group.FILTER).stream()).toList();
  }

  static void filtersWithCommas(ObjectEdit edit) {
    if (edit.dataset().strings(Tag.FILTER_MATERIAL).size() < 2) {
      return;
    }
    for (int tag : new int[] {Tag.FILTER_THICKNESS_MINIMUM, Tag.FILTER_THICKNESS_MAXIMUM}) {
      edit.replace(tag, VR.DS, String.join(",", edit.dataset().strings(tag)));
    }
    edit.replace(
        Tag.FILTER_MATERIAL, VR.CS, String.join(",", edit.dataset().strings(Tag.FILTER_MATERIAL)));
  }

  static void copperInFilterType(ObjectEdit edit) {
    if (edit.isReport() || !edit.dataset().contains(Tag.FILTER_TYPE)) {
      return;
    }
    edit.drop(Tag.FILTER_MATERIAL, Tag.FILTER_THICKNESS_MINIMUM, Tag.FILTER_THICKNESS_MAXIMUM);
    edit.replace(Tag.FILTER_TYPE, VR.SH, "CU_0.1_MM");
    BigDecimal thicknessMm = new BigDecimal("0.1");
    for (Part event : edit.events()) {
      event
          .remove(Group.FILTER)
          .add(
              Group.FILTER,
              new Part()
                  .put(FILTER_TYPE, Codes.FLAT_FILTER)
                  .put(FILTER_MATERIAL, Codes.COPPER)
                  .put(FILTER_MINIMUM_MM, thicknessMm)
                  .put(FILTER_MAXIMUM_MM, thicknessMm));
    }
  }

  static void butterflyFilter(ObjectEdit edit) {
    edit.replace(Tag.FILTER_TYPE, VR.SH, "BUTTERFLY");
    filters(edit)
        .forEach(filter -> filter.put(FILTER_TYPE, Codes.dcm("113652", "Butterfly filter")));
  }

  static void aluminium(ObjectEdit edit) {
    List<String> materials = edit.dataset().strings(Tag.FILTER_MATERIAL);
    if (materials.contains("ALUMINUM")) {
      edit.replace(
          Tag.FILTER_MATERIAL,
          VR.CS,
          materials.stream()
              .map(material -> material.replace("ALUMINUM", "ALUMINIUM"))
              .toArray(String[]::new));
    }
  }

  /** Fractions where whole numbers belong (VR IS): they are what the device measured. */
  static void decimalsInWholeNumbers(ObjectEdit edit) {
    fraction(edit, Tag.XRAY_TUBE_CURRENT, TUBE_CURRENT_MA);
    fraction(edit, Tag.EXPOSURE_TIME, EXPOSURE_TIME_MS);
  }

  private static void fraction(ObjectEdit edit, int tag, Field field) {
    if (!edit.dataset().contains(tag) || edit.events().stream().noneMatch(e -> e.has(field))) {
      return;
    }
    BigDecimal number = edit.dataset().decimal(tag).orElseThrow().add(new BigDecimal("0.4"));
    edit.replace(tag, VR.IS, number.toPlainString());
    edit.expect(field, part -> part.put(field, number));
  }

  static void chargeInMas(ObjectEdit edit) {
    if (!edit.dataset().contains(Tag.EXPOSURE) || edit.events().isEmpty()) {
      return;
    }
    edit.drop(Tag.EXPOSURE_IN_UAS);
    BigDecimal mas = edit.dataset().decimal(Tag.EXPOSURE).orElseThrow();
    edit.expect(
        EXPOSURE_UAS,
        part -> part.put(EXPOSURE_UAS, mas.movePointRight(3).setScale(0, RoundingMode.HALF_UP)));
  }

  static void noAcquisitionTime(ObjectEdit edit) {
    edit.drop(Tag.ACQUISITION_DATE, Tag.ACQUISITION_TIME);
  }

  static void noManufacturer(ObjectEdit edit) {
    edit.drop(Tag.MANUFACTURER);
    edit.forget(HeaderField.MANUFACTURER);
  }

  /** Only times of the administration; its date is the study's. */
  static void administrationTimes(ObjectEdit edit) {
    edit.dataset()
        .item(Tag.RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE)
        .ifPresent(
            item -> {
              item.remove(ADMINISTRATION_START).remove(ADMINISTRATION_STOP);
              edit.changed();
            });
  }
}
