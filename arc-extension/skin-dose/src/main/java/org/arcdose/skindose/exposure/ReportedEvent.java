package org.arcdose.skindose.exposure;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a device reports of one irradiation event, before any meaning is given to it: quantities in
 * the units of {@link Item}, possibly several values each; texts as meanings of codes, empty when
 * absent.
 */
public final class ReportedEvent {
  private final Map<Item, List<Double>> values = new EnumMap<>(Item.class);
  private final List<FilterLayer> filters = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Device device;
  private String uid = "";
  private LocalDateTime startedAt;
  private String eventType = "";
  private String plane = "";
  private String referencePoint = "";
  private String tableRelationship = "";
  private String orientation = "";
  private String targetRegion = "";
  private double inherentAluminiumMm = Double.NaN;

  public ReportedEvent(Device device) {
    this.device = device;
  }

  /** Adds a value; what is not finite is noted as a problem and left out. */
  public ReportedEvent with(Item item, double value) {
    if (Double.isFinite(value)) {
      values.computeIfAbsent(item, key -> new ArrayList<>(1)).add(value);
    } else {
      problems.add(item.reported() + " is not a finite number.");
    }
    return this;
  }

  public ReportedEvent with(FilterLayer filter) {
    filters.add(filter);
    return this;
  }

  /** Notes something in the report that could not be read; one sentence. */
  public ReportedEvent withProblem(String sentence) {
    problems.add(sentence);
    return this;
  }

  /**
   * Says which event it is.
   *
   * @param identifier Irradiation Event UID
   * @param started local time of the device, null if unknown
   */
  public ReportedEvent identified(String identifier, LocalDateTime started) {
    this.uid = identifier;
    this.startedAt = started;
    return this;
  }

  /**
   * Says what kind of event it is.
   *
   * @param type Irradiation Event Type
   * @param acquisitionPlane Acquisition Plane
   * @param referencePointDefinition Reference Point Definition
   */
  public ReportedEvent described(
      String type, String acquisitionPlane, String referencePointDefinition) {
    this.eventType = type;
    this.plane = acquisitionPlane;
    this.referencePoint = referencePointDefinition;
    return this;
  }

  /**
   * Says how the patient lies.
   *
   * @param relationship Patient Table Relationship, or a patient position such as HFS
   * @param modifier Patient Orientation Modifier
   */
  public ReportedEvent lying(String relationship, String modifier) {
    this.tableRelationship = relationship;
    this.orientation = modifier;
    return this;
  }

  /**
   * Says what was looked at.
   *
   * @param region Target Region
   */
  public ReportedEvent targeting(String region) {
    this.targetRegion = region;
    return this;
  }

  /** Inherent filtration in mm Al where it is known for this event. */
  public ReportedEvent inherentAluminium(double mm) {
    this.inherentAluminiumMm = mm;
    return this;
  }

  /** The first value. */
  public OptionalDouble value(Item item) {
    List<Double> list = values.get(item);
    return list == null ? OptionalDouble.empty() : OptionalDouble.of(list.get(0));
  }

  /** The first value if it is greater than zero. */
  public OptionalDouble positive(Item item) {
    OptionalDouble value = value(item);
    return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
  }

  public List<Double> values(Item item) {
    return values.getOrDefault(item, List.of());
  }

  /** Whether a quantity was reported with values that differ. */
  public boolean varies(Item item) {
    return values(item).stream().distinct().count() > 1;
  }

  public Device device() {
    return device;
  }

  public List<FilterLayer> filters() {
    return filters;
  }

  public List<String> problems() {
    return problems;
  }

  public String uid() {
    return uid;
  }

  public LocalDateTime startedAt() {
    return startedAt;
  }

  public String eventType() {
    return eventType;
  }

  public String plane() {
    return plane;
  }

  public String referencePoint() {
    return referencePoint;
  }

  public String tableRelationship() {
    return tableRelationship;
  }

  public String orientation() {
    return orientation;
  }

  public String targetRegion() {
    return targetRegion;
  }

  public OptionalDouble inherentAluminiumMm() {
    return Double.isNaN(inherentAluminiumMm)
        ? OptionalDouble.empty()
        : OptionalDouble.of(inherentAluminiumMm);
  }
}
