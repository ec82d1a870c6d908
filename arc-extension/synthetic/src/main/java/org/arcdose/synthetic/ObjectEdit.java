package org.arcdose.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.report.Draft;

/** Changes an object the way a quirk has it, and what can be expected of it with it. */
final class ObjectEdit {
  private final Dataset dataset;
  private final Expected expected;
  private String transferSyntaxUid = DicomObject.EXPLICIT_VR_LITTLE_ENDIAN;
  private boolean changed;

  ObjectEdit(Draft draft) {
    dataset = draft.dataset();
    expected = draft.expected();
  }

  /** Whether the quirk found anything to change. */
  boolean apply(Quirk quirk) {
    changed = false;
    quirk.edit(this);
    return changed;
  }

  String transferSyntaxUid() {
    return transferSyntaxUid;
  }

  void transferSyntax(String uid) {
    transferSyntaxUid = uid;
    changed = true;
  }

  /** Says that something was changed past this class. */
  void changed() {
    changed = true;
  }

  Dataset dataset() {
    return dataset;
  }

  Expected expected() {
    return expected;
  }

  boolean isReport() {
    return dataset.contains(Tag.CONTENT_SEQUENCE);
  }

  // Content items

  /** Visits the content items that match, the root left out. */
  void items(Predicate<Dataset> which, Consumer<Dataset> change) {
    visit(dataset, which, change);
  }

  private void visit(Dataset parent, Predicate<Dataset> which, Consumer<Dataset> change) {
    for (Dataset item : parent.items(Tag.CONTENT_SEQUENCE)) {
      visit(item, which, change);
      if (which.test(item)) {
        change.accept(item);
        changed = true;
      }
    }
  }

  /** Visits the items of these fields, those of them the object tells. */
  void items(List<? extends Field> fields, Consumer<Dataset> change) {
    Field[] told = told(fields);
    items(item -> named(item, told), change);
  }

  /** Whether the object has a value of this field; another field may have its concept name. */
  boolean tells(Field field) {
    boolean[] has = {false};
    expected.report().forEach(part -> has[0] |= part.has(field));
    return has[0];
  }

  private Field[] told(List<? extends Field> fields) {
    return fields.stream().filter(this::tells).toArray(Field[]::new);
  }

  /** Rewrites the children of every item that has some. */
  void children(UnaryOperator<List<Dataset>> change) {
    children(dataset, change);
  }

  private void children(Dataset parent, UnaryOperator<List<Dataset>> change) {
    List<Dataset> before = parent.items(Tag.CONTENT_SEQUENCE);
    before.forEach(item -> children(item, change));
    List<Dataset> after = before.isEmpty() ? before : change.apply(new ArrayList<>(before));
    if (!sameObjects(before, after)) {
      parent.putSequence(Tag.CONTENT_SEQUENCE, after.toArray(Dataset[]::new));
      changed = true;
    }
  }

  private static boolean sameObjects(List<Dataset> before, List<Dataset> after) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) != after.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes the items of these fields away; nothing is to be found for them. */
  void remove(Field... fields) {
    Field[] told = told(List.of(fields));
    children(
        items -> {
          items.removeIf(item -> named(item, told));
          return items;
        });
    forget(fields);
  }

  static boolean named(Dataset item, Field... fields) {
    Code concept = concept(item);
    return Arrays.stream(fields).anyMatch(field -> field.isNamed(concept));
  }

  static Code concept(Dataset item) {
    return item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElse(null);
  }

  // Numbers

  /** Visits the measured values of these fields. */
  void measured(List<? extends Field> fields, Consumer<Dataset> change) {
    items(fields, item -> item.items(Tag.MEASURED_VALUE_SEQUENCE).forEach(change));
  }

  /** Writes every number that has one unit in another: the value times that power of ten. */
  void unit(Code from, Code to, int powerOfTen) {
    items(
        item -> unitOf(item).filter(from::equals).isPresent(),
        item -> convert(item, to, value -> value.scaleByPowerOfTen(powerOfTen)));
  }

  /** Writes the numbers of these fields in another unit: the value times that power of ten. */
  void unit(List<? extends Field> fields, Code to, int powerOfTen) {
    unit(fields, to, value -> value.scaleByPowerOfTen(powerOfTen));
  }

  /** Writes the numbers of these fields in another unit. */
  void unit(List<? extends Field> fields, Code to, UnaryOperator<BigDecimal> conversion) {
    items(fields, item -> convert(item, to, conversion));
  }

  private static Optional<Code> unitOf(Dataset item) {
    return item.item(Tag.MEASURED_VALUE_SEQUENCE)
        .flatMap(measured -> measured.code(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE));
  }

  private static void convert(Dataset item, Code to, UnaryOperator<BigDecimal> conversion) {
    for (Dataset measured : item.items(Tag.MEASURED_VALUE_SEQUENCE)) {
      String[] numbers =
          measured.strings(Tag.NUMERIC_VALUE).stream()
              .map(text -> conversion.apply(new BigDecimal(text)))
              .map(ObjectEdit::decimalString)
              .toArray(String[]::new);
      measured.put(Tag.NUMERIC_VALUE, VR.DS, numbers);
      measured.putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, to);
    }
  }

  private static String decimalString(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return plain.length() <= 16 ? plain : number.stripTrailingZeros().toString();
  }

  /** Writes text in place of the numbers of these fields; it is no number. */
  void garble(UnaryOperator<String> text, Field... fields) {
    measured(
        List.of(fields),
        value ->
            value.put(
                Tag.NUMERIC_VALUE, VR.DS, text.apply(value.string(Tag.NUMERIC_VALUE).orElse(""))));
    unreadable(fields);
  }

  // Codes

  /** Rewrites every code in the tree: concept names, values, units. */
  void codes(UnaryOperator<Code> change) {
    codes(dataset, change);
  }

  private void codes(Dataset item, UnaryOperator<Code> change) {
    for (int tag : new int[] {Tag.CONCEPT_NAME_CODE_SEQUENCE, Tag.CONCEPT_CODE_SEQUENCE}) {
      item.code(tag)
          .ifPresent(
              code -> {
                Code other = change.apply(code);
                if (other != code) {
                  item.putCode(tag, other);
                  changed = true;
                }
              });
    }
    item.items(Tag.CONTENT_SEQUENCE).forEach(child -> codes(child, change));
  }

  // Header

  /** Puts an element of the header; empty without values. */
  void header(int tag, VR vr, String... values) {
    dataset.put(tag, vr, values);
    changed = true;
  }

  /** Puts an element the header has, else nothing happens. */
  void replace(int tag, VR vr, String... values) {
    if (dataset.contains(tag)) {
      header(tag, vr, values);
    }
  }

  /** Takes elements of the header away. */
  void drop(int... tags) {
    for (int tag : tags) {
      changed |= dataset.contains(tag);
      dataset.remove(tag);
    }
  }

  // Expectation

  /** Nothing is to be found for these fields, and nothing is wrong. */
  void forget(Field... fields) {
    for (Field field : fields) {
      expected.report().forEach(part -> part.remove(field));
    }
  }

  /** Nothing is to be found for these fields, and an error names each of them. */
  void unreadable(Field... fields) {
    for (Field field : fields) {
      if (tells(field)) {
        expected.unreadable().add(field);
      }
    }
    forget(fields);
  }

  /** Changes what is expected of every piece that has the field. */
  void expect(Field field, Consumer<Part> change) {
    expected
        .report()
        .forEach(
            part -> {
              if (part.has(field)) {
                change.accept(part);
              }
            });
  }

  void expectHeader(Field field, Object value) {
    expected.report().put(field, value);
  }

  List<Part> events() {
    return expected.report().parts(Group.EVENT);
  }
}
