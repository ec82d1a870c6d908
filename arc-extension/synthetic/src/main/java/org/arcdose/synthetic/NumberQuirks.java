package org.arcdose.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.PlaneField;

/** Numbers that are absent or at odds with others. */
final class NumberQuirks {
  private NumberQuirks() {}

  static void empty(ObjectEdit edit, Code unit) {
    List<Field> fields = new ArrayList<>();
    edit.expected()
        .report()
        .forEach(
            part ->
                part.fields().stream()
                    .filter(field -> field.content() != null && unit.equals(field.content().unit()))
                    .forEach(fields::add));
    emptySequence(edit, fields.toArray(Field[]::new));
  }

  static void emptySequence(ObjectEdit edit, Field... fields) {
    edit.items(List.of(fields), item -> item.putSequence(Tag.MEASURED_VALUE_SEQUENCE));
    edit.forget(fields);
  }

  static void emptyValue(ObjectEdit edit, Field... fields) {
    edit.measured(List.of(fields), value -> value.put(Tag.NUMERIC_VALUE, VR.DS));
    edit.forget(fields);
  }

  /** A comma for the point. With three digits after it, it could be thousands: no number then. */
  static void decimalComma(ObjectEdit edit, Field... fields) {
    Set<Field> doubtful = new LinkedHashSet<>();
    edit.measured(
        List.of(fields),
        value -> {
          String text = value.string(Tag.NUMERIC_VALUE).orElseThrow().replace('.', ',');
          value.put(Tag.NUMERIC_VALUE, VR.DS, text);
          if (text.matches("0*[1-9]\\d*,\\d{3}")) {
            doubtful.addAll(List.of(fields));
          }
        });
    edit.unreadable(doubtful.toArray(Field[]::new));
  }

  static void totalsBelowEvents(ObjectEdit edit) {
    for (Field field : List.of(CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, PlaneField.DOSE_RP_GY)) {
      edit.measured(List.of(field), NumberQuirks::tenth);
      edit.expect(
          field,
          part -> {
            part.put(field, part.number(field).scaleByPowerOfTen(-1));
            edit.expected().implausible().add(field);
          });
    }
  }

  private static void tenth(Dataset measured) {
    BigDecimal number = measured.decimal(Tag.NUMERIC_VALUE).orElseThrow().scaleByPowerOfTen(-1);
    measured.put(Tag.NUMERIC_VALUE, VR.DS, number.toPlainString());
  }
}
