package org.arcdose.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.ProjectionField;

/** Voltage, current and width given for each pulse. */
final class PulseQuirks {
  private static final List<ProjectionField> FIELDS =
      List.of(ProjectionField.KVP, ProjectionField.TUBE_CURRENT_MA, ProjectionField.PULSE_WIDTH_MS);
  private static final List<String> SHARES = List.of("0.90", "1.00", "1.10", "1.20");

  private PulseQuirks() {}

  static void multiValued(ObjectEdit edit) {
    lists(edit, SHARES);
  }

  static void paddedWithZeros(ObjectEdit edit) {
    lists(edit, List.of("0.90", "1.00", "1.10", "0", "0"));
  }

  private static void lists(ObjectEdit edit, List<String> shares) {
    edit.measured(FIELDS, value -> value.put(Tag.NUMERIC_VALUE, VR.DS, texts(value, shares)));
    expect(edit, shares);
  }

  static void asItems(ObjectEdit edit) {
    if (FIELDS.stream().noneMatch(edit::tells)) {
      return;
    }
    edit.children(
        items -> {
          List<Dataset> pulses = new ArrayList<>();
          for (Dataset item : items) {
            if (ObjectEdit.named(item, FIELDS.toArray(Field[]::new))) {
              Dataset measured = item.item(Tag.MEASURED_VALUE_SEQUENCE).orElseThrow();
              for (String text : texts(measured, SHARES)) {
                pulses.add(like(item, measured, text));
              }
            } else {
              pulses.add(item);
            }
          }
          return pulses;
        });
    expect(edit, SHARES);
  }

  private static Dataset like(Dataset item, Dataset measured, String number) {
    Dataset value = new Dataset();
    measured.forEach(value::put);
    Dataset copy = new Dataset();
    item.forEach(copy::put);
    return copy.putSequence(
        Tag.MEASURED_VALUE_SEQUENCE, value.put(Tag.NUMERIC_VALUE, VR.DS, number));
  }

  private static String[] texts(Dataset measured, List<String> shares) {
    BigDecimal number = measured.decimal(Tag.NUMERIC_VALUE).orElseThrow();
    return shares.stream()
        .map(share -> times(number, share).toPlainString())
        .toArray(String[]::new);
  }

  private static BigDecimal times(BigDecimal number, String share) {
    return number.multiply(new BigDecimal(share)).stripTrailingZeros();
  }

  private static void expect(ObjectEdit edit, List<String> shares) {
    for (ProjectionField field : FIELDS) {
      edit.expect(
          field,
          part ->
              part.put(
                  field,
                  part.numbers(field).stream()
                      .flatMap(number -> shares.stream().map(share -> times(number, share)))
                      .toArray()));
    }
  }
}
