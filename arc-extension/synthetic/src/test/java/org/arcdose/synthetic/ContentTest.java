package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether the content tree says what is expected, found by nothing but concept and value. */
class ContentTest {
  /** What follows from other items and is not written itself. */
  private static final List<String> DERIVED =
      List.of(
          "PHILIPS_ALLURA collimatedFieldHeightMm",
          "PHILIPS_ALLURA collimatedFieldWidthMm",
          "PHILIPS_ALLURA collimatedFieldAreaM2",
          "PHILIPS_ALLURA exposureTimeMs",
          "SIEMENS_ARTIS patientTableRelationship",
          "SIEMENS_ARTIS patientOrientation",
          "SIEMENS_ARTIS patientOrientationModifier",
          "CT_TWO_PHANTOMS doseLengthProductTotalMgyCm",
          "ARCADIS acquisitionPlane",
          "ARCADIS doseAreaProductGym2",
          "ARCADIS fluoroTimeS",
          "ARCADIS radiographicFrames");

  @ParameterizedTest
  @EnumSource
  void holds_every_expected_value_as_an_item(Kind kind) throws Exception {
    SyntheticObject object = new SyntheticStudies(3).object(kind, 2);
    Dataset dataset = DicomReader.read(new ByteArrayInputStream(object.bytes())).dataset();
    List<Dataset> items = new ArrayList<>();
    collect(dataset, items);
    if (items.isEmpty()) {
      assertTrue(!dataset.contains(Tag.VALUE_TYPE), "an image");
      return;
    }
    List<String> missing = new ArrayList<>();
    object.expected().report().forEach(part -> missing.addAll(missing(kind, part, items)));
    assertEquals(List.of(), missing);
  }

  private static List<String> missing(Kind kind, Part part, List<Dataset> items) {
    return part.fields().stream()
        .filter(field -> field.content() != null)
        .filter(field -> !DERIVED.contains(kind + " " + field.key()))
        .filter(
            field ->
                !part.values(field).stream()
                    .allMatch(value -> items.stream().anyMatch(item -> says(item, field, value))))
        .map(Field::key)
        .toList();
  }

  private static boolean says(Dataset item, Field field, Object value) {
    if (!field.isNamed(item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElse(null))) {
      return false;
    }
    if (value instanceof BigDecimal number) {
      Dataset measured = item.item(Tag.MEASURED_VALUE_SEQUENCE).orElseThrow();
      return measured
              .code(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE)
              .orElseThrow()
              .equals(field.content().unit())
          && measured.decimal(Tag.NUMERIC_VALUE).orElseThrow().compareTo(number) == 0;
    }
    if (value instanceof Code code) {
      return item.code(Tag.CONCEPT_CODE_SEQUENCE).filter(code::equals).isPresent();
    }
    if (value instanceof String text) {
      return Stream.of(Tag.TEXT_VALUE, Tag.UID, Tag.PERSON_NAME)
          .anyMatch(tag -> item.string(tag).filter(text::equals).isPresent());
    }
    return item.dateTime(Tag.DATE_TIME).filter(value::equals).isPresent();
  }

  private static void collect(Dataset parent, List<Dataset> items) {
    for (Dataset item : parent.items(Tag.CONTENT_SEQUENCE)) {
      items.add(item);
      collect(item, items);
    }
  }
}
