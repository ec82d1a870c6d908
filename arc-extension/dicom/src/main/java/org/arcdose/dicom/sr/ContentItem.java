package org.arcdose.dicom.sr;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DateTimeText;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;

/**
 * A content item of a structured report (PS3.3 section C.17.3). Values are read from where the
 * standard puts them, whatever value type the item claims: devices confuse the types.
 */
public final class ContentItem {
  private final Dataset dataset;
  private final Code concept;

  /** The concept in the scheme all are compared in, looked up once for many comparisons. */
  private final Code canonical;

  private final ValueType valueType;
  private final List<ContentItem> children;

  private ContentItem(Dataset dataset, List<ContentItem> children) {
    this.dataset = dataset;
    this.concept = dataset.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElse(null);
    this.canonical = concept == null ? null : CodeEquivalents.canonical(concept);
    this.valueType = ValueType.of(dataset);
    this.children = children;
  }

  static ContentItem of(Dataset dataset, int deeperLevels) throws DicomException {
    List<Dataset> items = dataset.items(Tag.CONTENT_SEQUENCE);
    if (items.isEmpty()) {
      return new ContentItem(dataset, List.of());
    }
    if (deeperLevels == 0) {
      throw new DicomException("The SR content tree is nested too deep.");
    }
    List<ContentItem> children = new ArrayList<>(items.size());
    for (Dataset item : items) {
      children.add(of(item, deeperLevels - 1));
    }
    return new ContentItem(dataset, List.copyOf(children));
  }

  /** Concept name; null when the item has none. */
  public Code concept() {
    return concept;
  }

  /** Value type, as named or as the value shows. */
  public ValueType valueType() {
    return valueType;
  }

  /** Relationship to the parent, e.g. {@code CONTAINS}; empty for the root. */
  public String relationship() {
    return dataset.string(Tag.RELATIONSHIP_TYPE).orElse("");
  }

  /** The item's own elements, for what this class has no accessor for. */
  public Dataset dataset() {
    return dataset;
  }

  /** Child items in their order. */
  public List<ContentItem> children() {
    return children;
  }

  /** The first child of a concept. */
  public Optional<ContentItem> child(Concept name) {
    List<ContentItem> found = children(name);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Children of a concept: by code, and only when there are none, by the meaning. */
  public List<ContentItem> children(Concept name) {
    List<ContentItem> byCode = childrenThat(child -> name.isCanonical(child.canonical));
    return byCode.isEmpty() ? childrenThat(child -> name.matchesMeaning(child.concept)) : byCode;
  }

  private List<ContentItem> childrenThat(Predicate<ContentItem> match) {
    List<ContentItem> found = List.of();
    for (ContentItem child : children) {
      if (match.test(child)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found;
  }

  /** Coded value. */
  public Optional<Code> code() {
    return dataset.code(Tag.CONCEPT_CODE_SEQUENCE);
  }

  /** Text value; empty when there is none. */
  public String text() {
    return dataset.string(Tag.TEXT_VALUE).orElse("");
  }

  /** Person name as written; empty when there is none. */
  public String personName() {
    return dataset.string(Tag.PERSON_NAME).orElse("");
  }

  /** UID value, be it sent as text; empty when there is none. */
  public String uid() {
    return dataset.string(Tag.UID).orElseGet(this::text);
  }

  /** Date and time value, local as written. */
  public Optional<LocalDateTime> dateTime() {
    return dataset.dateTime(Tag.DATE_TIME).or(() -> DateTimeText.dateTime(text()));
  }

  /** The first number; empty when the measured value is absent or empty. */
  public Optional<Measurement> measurement() {
    List<Measurement> all = measurements();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All numbers: some devices write one for each pulse. */
  public List<Measurement> measurements() {
    return dataset.items(Tag.MEASURED_VALUE_SEQUENCE).stream()
        .flatMap(
            measured -> {
              Code unit =
                  measured.code(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE).orElse(Measurement.NO_UNIT);
              return measured.strings(Tag.NUMERIC_VALUE).stream()
                  .filter(value -> !value.isEmpty())
                  .map(value -> Measurement.of(value, unit));
            })
        .toList();
  }

  @Override
  public String toString() {
    return valueType + " " + Objects.requireNonNullElse(concept, Measurement.NO_UNIT).value();
  }
}
