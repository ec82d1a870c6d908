package org.arcdose.dicom.sr;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  /** PS3.5 section 6.2, UI; devices write components with leading zeros. */
  private static final int LONGEST_UID = 64;

  private final Dataset dataset;
  private final ContentItem parent;

  /** Place among the children of the parent, from 1. */
  private final int ordinal;

  private final Optional<Code> concept;

  /** The concept in the scheme all are compared in, looked up once for many comparisons. */
  private final Code canonical;

  private final ValueType valueType;
  private final List<ContentItem> children;

  private ContentItem(Dataset dataset, ContentItem parent, int ordinal, int deeperLevels)
      throws DicomException {
    this.dataset = dataset;
    this.parent = parent;
    this.ordinal = ordinal;
    this.concept = conceptName(dataset);
    this.canonical = concept.map(CodeEquivalents::canonical).orElse(null);
    this.valueType = ValueType.of(dataset);
    List<Dataset> items = dataset.items(Tag.CONTENT_SEQUENCE);
    if (!items.isEmpty() && deeperLevels == 0) {
      throw new DicomException("The SR content tree is nested too deep.");
    }
    List<ContentItem> read = new ArrayList<>(items.size());
    for (Dataset item : items) {
      read.add(new ContentItem(item, this, read.size() + 1, deeperLevels - 1));
    }
    this.children = List.copyOf(read);
  }

  static ContentItem root(Dataset dataset, int deeperLevels) throws DicomException {
    return new ContentItem(dataset, null, 1, deeperLevels);
  }

  /** A name without a code value still has a meaning to be found by. */
  private static Optional<Code> conceptName(Dataset dataset) {
    Optional<Dataset> name = dataset.item(Tag.CONCEPT_NAME_CODE_SEQUENCE);
    return name.flatMap(Code::of)
        .or(
            () ->
                name.flatMap(item -> item.string(Tag.CODE_MEANING))
                    .map(meaning -> new Code("", "", meaning)));
  }

  /** Concept name. */
  public Optional<Code> concept() {
    return concept;
  }

  /** Value type, as named or as the value shows. */
  public ValueType valueType() {
    return valueType;
  }

  /** Relationship to the parent. */
  public Relationship relationship() {
    return Relationship.of(dataset.string(Tag.RELATIONSHIP_TYPE).orElse(""));
  }

  /** Template a container follows; nested ones mostly do not say. */
  public Optional<Template> template() {
    return Template.of(dataset);
  }

  /** Whether a container's items are one text, rather than separate. */
  public boolean isContinuous() {
    return dataset.string(Tag.CONTINUITY_OF_CONTENT).filter("CONTINUOUS"::equals).isPresent();
  }

  /** When it was observed, if that differs from the time of the report. */
  public Reading<DateTimeValue> observationDateTime() {
    return parsed(Tag.OBSERVATION_DATE_TIME, DateTimeValue::parse, "is not a date and time");
  }

  /** UID of the observation. */
  public Optional<String> observationUid() {
    return dataset.string(Tag.OBSERVATION_UID);
  }

  /** The item's own elements, for what this class has no accessor for. */
  public Dataset dataset() {
    return dataset;
  }

  /** The item it belongs to; empty for the root. */
  public Optional<ContentItem> parent() {
    return Optional.ofNullable(parent);
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
    List<ContentItem> found = List.of();
    for (ContentItem child : children) {
      if (name.isCanonical(child.canonical)) {
        found = with(child, found);
      }
    }
    return found.isEmpty() ? childrenOfMeaning(name) : found;
  }

  private List<ContentItem> childrenOfMeaning(Concept name) {
    List<ContentItem> found = List.of();
    for (ContentItem child : children) {
      if (name.matchesMeaning(child.concept.orElse(null))) {
        found = with(child, found);
      }
    }
    return found;
  }

  private static List<ContentItem> with(ContentItem child, List<ContentItem> found) {
    List<ContentItem> all = found.isEmpty() ? new ArrayList<>(2) : found;
    all.add(child);
    return all;
  }

  /** Position in the tree as the standard counts (PS3.3 C.17.3.2.5), e.g. {@code 1.4.2}. */
  public String position() {
    return parent == null ? "1" : parent.position() + "." + ordinal;
  }

  /**
   * Position and concept for messages, e.g. {@code 1.4.2 (113706, DCM, Irradiation Event X-Ray
   * Data)}; never a value.
   */
  public String path() {
    return position() + concept.map(name -> " (" + Label.of(name) + ")").orElse("");
  }

  /** The item this one stands for when it is a reference to another one of the tree. */
  public Reading<ContentItem> referencedItem() {
    return dataset.contains(Tag.REFERENCED_CONTENT_ITEM_IDENTIFIER)
        ? ItemReference.resolve(this)
        : Reading.absent();
  }

  /** Coded value. */
  public Reading<Code> code() {
    return dataset
        .item(Tag.CONCEPT_CODE_SEQUENCE)
        .map(item -> Code.of(item).map(Reading::of).orElse(Reading.unreadable("has an empty code")))
        .orElse(Reading.absent());
  }

  /** Text value. */
  public Optional<String> text() {
    return dataset.string(Tag.TEXT_VALUE);
  }

  /** Person name as written. */
  public Optional<String> personName() {
    return dataset.string(Tag.PERSON_NAME);
  }

  /** UID value, be it sent as text. */
  public Reading<String> uid() {
    return parsed(Tag.UID, ContentItem::uid, "is not a UID");
  }

  /** Date and time value, be it sent as text. */
  public Reading<DateTimeValue> dateTime() {
    return parsed(Tag.DATE_TIME, DateTimeValue::parse, "is not a date and time");
  }

  /** Date value, be it sent as text. */
  public Reading<LocalDate> date() {
    return parsed(Tag.DATE, DateTimeText::date, "is not a date");
  }

  /** Time of day, be it sent as text. */
  public Reading<LocalTime> time() {
    return parsed(Tag.TIME, DateTimeText::time, "is not a time of day");
  }

  /** The first number; what the report gives as the reason for having none is a problem. */
  public Reading<Measurement> measurement() {
    List<Measurement> all = measurements();
    if (!all.isEmpty()) {
      return Reading.of(all.get(0));
    }
    return qualifier()
        .map(why -> Reading.<Measurement>unreadable("has no number: (" + Label.of(why) + ")"))
        .orElse(Reading.absent());
  }

  /** All numbers: some devices write one for each pulse. A list of megabytes is no number. */
  public List<Measurement> measurements() {
    return NumericValues.of(dataset);
  }

  /** The numbers of a TABLE item that lists a quantity over time. */
  public List<TimedMeasurement> timedMeasurements() {
    return TimedMeasurement.of(dataset);
  }

  /** Why a number is missing or special (PS3.16 CID 42). */
  public Optional<Code> qualifier() {
    return dataset.code(Tag.NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE);
  }

  /** The object a COMPOSITE, IMAGE or WAVEFORM item refers to. */
  public Reading<SopReference> sopReference() {
    return SopReference.of(dataset);
  }

  /** Shape of an SCOORD or SCOORD3D item. */
  public Reading<SpatialCoordinates> spatialCoordinates() {
    return SpatialCoordinates.of(dataset, valueType == ValueType.SCOORD3D ? 3 : 2);
  }

  /** Times of a TCOORD item. */
  public Reading<TemporalCoordinates> temporalCoordinates() {
    return TemporalCoordinates.of(dataset);
  }

  private <T> Reading<T> parsed(int tag, Function<String, Optional<T>> parser, String problem) {
    return dataset
        .string(tag)
        .or(this::text)
        .map(text -> parser.apply(text).map(Reading::of).orElse(Reading.unreadable(problem)))
        .orElse(Reading.absent());
  }

  private static Optional<String> uid(String text) {
    return text.length() <= LONGEST_UID
            && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
        ? Optional.of(text)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return valueType + " " + path();
  }
}
