package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.ContentItem;
import org.arcdose.dicom.sr.DateTimeValue;
import org.arcdose.dicom.sr.Measurement;
import org.arcdose.dicom.sr.Reading;
import org.arcdose.dicom.sr.SopReference;
import org.arcdose.dicom.sr.TimedMeasurement;
import org.arcdose.dicom.sr.Unit;
import org.arcdose.dicom.sr.ValueType;
import org.arcdose.dose.Finding;
import org.arcdose.dose.Finding.Kind;
import org.arcdose.dose.Plausible;

/**
 * A part of the content tree being read: gives values in the unit asked for, or null, and notes as
 * a finding why something that is there could not be a value.
 */
public final class Section {
  /** More help nobody; a hostile report could have millions. */
  private static final int MOST_FINDINGS = 500;

  private static final Concept YES = Concept.of("373066001", "SCT", "Yes");
  private static final Concept NO = Concept.of("373067005", "SCT", "No");

  private final ContentItem item;
  private final Section parent;
  private final String name;
  private final List<Finding> findings;

  private Section(ContentItem item, Section parent, String name, List<Finding> findings) {
    this.item = item;
    this.parent = parent;
    this.name = name;
    this.findings = findings;
  }

  /** The root of a report; findings are added to the list given. */
  static Section root(ContentItem item, List<Finding> findings) {
    return new Section(item, null, "", findings);
  }

  /** Every child of a concept, numbered from one in the paths of findings. */
  public List<Section> sections(Concept concept) {
    List<Section> sections = new ArrayList<>();
    for (ContentItem child : item.children(concept)) {
      String label = concept.code().meaning() + "[" + (sections.size() + 1) + "]";
      sections.add(new Section(child, this, label, findings));
    }
    return sections;
  }

  /** Every child that is a number, whatever it measures. */
  List<Section> numbers() {
    List<Section> sections = new ArrayList<>();
    for (ContentItem child : item.children()) {
      if (child.valueType() == ValueType.NUM && child.concept().isPresent()) {
        sections.add(new Section(child, this, shown(child.concept().get()), findings));
      }
    }
    return sections;
  }

  /** SOP Instance UID of the object this section refers to. */
  Optional<String> referencedInstance() {
    return item.sopReference().value().map(SopReference::sopInstanceUid);
  }

  /** Concept of this section; null if it has none. */
  Code concept() {
    return item.concept().orElse(null);
  }

  /** Whether this section is a number that can be given in a unit. */
  boolean measures(Unit unit) {
    return item.measurement().value().flatMap(number -> number.in(unit).value()).isPresent();
  }

  /** The first child of a concept. */
  public Optional<Section> section(Concept concept) {
    return item.child(concept)
        .map(child -> new Section(child, this, concept.code().meaning(), findings));
  }

  public Code code(Concept concept) {
    return item.child(concept).flatMap(child -> child.code().value()).orElse(null);
  }

  /** Text of a TEXT item or what a CODE item means; null if neither is there. */
  public String text(Concept concept) {
    return item.child(concept)
        .flatMap(child -> child.code().value().map(Section::shown).or(child::text))
        .filter(text -> !text.isBlank())
        .orElse(null);
  }

  /** Every code of a concept, in the order of the report. */
  List<Code> codes(Concept concept) {
    return item.children(concept).stream().flatMap(child -> child.code().value().stream()).toList();
  }

  /** Text where the template allows a code or text and the report has no code. */
  String textUnlessCoded(Concept concept) {
    return code(concept) == null ? text(concept) : null;
  }

  /** The answer to a question of yes or no (CID 230); null if there is none. */
  Boolean yesNo(Concept concept) {
    Code answer = code(concept);
    if (answer == null) {
      return null;
    }
    if (YES.matches(answer) || YES.matchesMeaning(answer)) {
      return true;
    }
    if (NO.matches(answer) || NO.matchesMeaning(answer)) {
      return false;
    }
    error(concept, "is neither yes nor no");
    return null;
  }

  /** Name of a person, be it sent as text. */
  String personName(Concept concept) {
    return section(concept).map(Section::ownPersonName).orElse(null);
  }

  /** Name of the person this section itself is. */
  String ownPersonName() {
    return item.personName()
        .filter(name -> !name.isBlank())
        .or(item::text)
        .filter(name -> !name.isBlank())
        .orElse(null);
  }

  /** The code this section itself is: a CODE item that has children. */
  Code ownCode() {
    return item.code().value().orElse(null);
  }

  /** Text or code meanings of a concept a report may repeat, separated by a comma; null if none. */
  String texts(Concept concept) {
    String all =
        item.children(concept).stream()
            .flatMap(child -> child.code().value().map(Section::shown).or(child::text).stream())
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  String uid(Concept concept) {
    Reading<String> uid = item.child(concept).map(ContentItem::uid).orElse(Reading.absent());
    uid.problem().ifPresent(problem -> error(concept, problem));
    return uid.value().orElse(null);
  }

  LocalDateTime dateTime(Concept concept) {
    Reading<DateTimeValue> value =
        item.child(concept).map(ContentItem::dateTime).orElse(Reading.absent());
    value.problem().ifPresent(problem -> error(concept, problem));
    return value.value().map(DateTimeValue::local).orElse(null);
  }

  /** A quantity that cannot be negative; if the report repeats it, the first one with a value. */
  public BigDecimal quantity(Concept concept, Unit unit) {
    return first(quantities(concept, unit));
  }

  /** A quantity with a sign, e.g. an angle or a table position. */
  public BigDecimal signed(Concept concept, Unit unit) {
    return first(values(concept, unit, true));
  }

  /** Every value of a quantity that cannot be negative, in the order of the report. */
  List<BigDecimal> quantities(Concept concept, Unit unit) {
    return values(concept, unit, false);
  }

  /**
   * Values of a quantity given as numbers or in tables over time. Of a table those in the period
   * count, and if there are none, the last one before it.
   */
  List<BigDecimal> quantities(Concept concept, Unit unit, Period period) {
    List<BigDecimal> values = values(concept, unit, false);
    for (ContentItem child : item.children(concept)) {
      for (TimedMeasurement row : period.applying(child.timedMeasurements())) {
        read(row.measurement(), concept.code().meaning(), unit, false, values);
      }
    }
    return values;
  }

  /** Coordinates of the first point of a concept, in mm; empty if there is none. */
  List<BigDecimal> point(Concept concept) {
    return item.child(concept)
        .flatMap(child -> child.spatialCoordinates().value())
        .flatMap(shape -> shape.points().stream().findFirst())
        .orElse(List.of());
  }

  /** The quantity this section itself is: a NUM item that has children. */
  BigDecimal ownQuantity(Unit unit) {
    List<BigDecimal> values = new ArrayList<>(1);
    (parent == null ? this : parent).read(item, name, unit, false, values);
    return first(values);
  }

  /** A quantity that may be given once per pulse, in whichever way it is repeated. */
  Repeated repeated(Concept concept, Unit unit) {
    return new Repeated(quantities(concept, unit));
  }

  /** A quantity with a sign that only the item with this code has, none with this meaning. */
  BigDecimal signedByCode(Concept concept, Unit unit) {
    return item.child(concept).flatMap(ContentItem::concept).filter(concept::matches).isPresent()
        ? signed(concept, unit)
        : null;
  }

  /** Whether a child or a child of a child has a concept name of this coding scheme. */
  public boolean mentions(String scheme) {
    return item.children().stream()
        .flatMap(child -> Stream.concat(Stream.of(child), child.children().stream()))
        .flatMap(child -> child.concept().stream())
        .anyMatch(concept -> concept.scheme().equals(scheme));
  }

  /** A pure number with a sign, whatever is written as its unit. */
  BigDecimal signedNumber(Concept concept) {
    return signed(concept, null);
  }

  /** A pure number, whatever is written as its unit. */
  public BigDecimal number(Concept concept) {
    return quantity(concept, null);
  }

  /** A pure number without decimals. */
  Integer count(Concept concept) {
    BigDecimal number = number(concept);
    try {
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException e) {
      error(concept, "is " + number + ", which is not a count");
      return null;
    }
  }

  /** Adds an error with a child, as the rest of a sentence that begins with its name. */
  void error(Concept concept, String problem) {
    add(Kind.ERROR, concept.code().meaning(), problem);
  }

  /** Adds a note on a child, as the rest of a sentence that begins with its name. */
  void note(Concept concept, String problem) {
    add(Kind.NOTE, concept.code().meaning(), problem);
  }

  private void add(Kind kind, String child, String problem) {
    if (findings.size() < MOST_FINDINGS) {
      Finding finding = new Finding(kind, path() + child, child + " " + problem + ".");
      if (!findings.contains(finding)) {
        findings.add(finding);
      }
    } else if (findings.size() == MOST_FINDINGS) {
      findings.add(Finding.note(path() + child, "From here on problems are not listed."));
    }
  }

  private String path() {
    return parent == null ? "" : parent.path() + name + " > ";
  }

  private List<BigDecimal> values(Concept concept, Unit unit, boolean signed) {
    List<BigDecimal> values = new ArrayList<>(1);
    for (ContentItem child : item.children(concept)) {
      read(child, concept.code().meaning(), unit, signed, values);
    }
    return values;
  }

  private void read(
      ContentItem child, String what, Unit unit, boolean signed, List<BigDecimal> values) {
    for (Measurement measurement : child.measurements()) {
      read(measurement, what, unit, signed, values);
    }
  }

  private void read(
      Measurement measurement, String what, Unit unit, boolean signed, List<BigDecimal> values) {
    Reading<BigDecimal> number = measurement.number();
    number.problem().ifPresent(problem -> add(Kind.ERROR, what, problem));
    number
        .value()
        .filter(value -> isPossible(value, signed, what))
        .map(value -> unit == null ? number : measurement.in(unit))
        .ifPresent(
            converted -> {
              converted.problem().ifPresent(problem -> add(Kind.ERROR, what, problem));
              converted.value().ifPresent(values::add);
            });
  }

  private boolean isPossible(BigDecimal number, boolean signed, String what) {
    if (!Plausible.isIn(number)) {
      add(Kind.ERROR, what, "is " + number + ", which no device can have measured");
      return false;
    }
    if (!signed && number.signum() < 0) {
      add(Kind.ERROR, what, "is negative (" + number + ")");
      return false;
    }
    return true;
  }

  private static String shown(Code code) {
    return code.meaning().isEmpty() ? code.value() : code.meaning();
  }

  private static BigDecimal first(List<BigDecimal> values) {
    return values.isEmpty() ? null : values.get(0);
  }
}
