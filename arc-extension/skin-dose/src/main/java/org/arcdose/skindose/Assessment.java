package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.physics.PhysicsTables;

/** Everything there is to say of a skin dose, worked out from its map. */
public final class Assessment {
  private static final int[] LEVELS_GY = {2, 3, 5, 10, 15};
  private static final double MGY_PER_GY = 1000;

  private final SkinDose dose;
  private final Person person;
  private final SkinDoseMap map;
  private final Peaks peaks;
  private final Runnable replicaDone;

  private Assessment(SkinDose dose, Person person, SkinDoseMap map, Runnable replicaDone) {
    this.dose = dose;
    this.replicaDone = replicaDone;
    this.person = person;
    this.map = map;
    this.peaks = new Peaks(dose, map);
  }

  /** Assesses all events together. */
  public static SkinDoseResult of(SkinDose dose, Person person, List<PointQuery> points) {
    return of(dose, dose.map(), person, points);
  }

  /** As {@link #of(SkinDose, Person, List)}, for a map of all events that is there already. */
  public static SkinDoseResult of(
      SkinDose dose, SkinDoseMap map, Person person, List<PointQuery> points) {
    return of(dose, map, person, points, () -> {});
  }

  /**
   * As {@link #of(SkinDose, SkinDoseMap, Person, List)}, for who waits.
   *
   * @param replicaDone told after each replica of the band, by several threads; what it throws ends
   *     the assessment
   */
  public static SkinDoseResult of(
      SkinDose dose,
      SkinDoseMap map,
      Person person,
      List<PointQuery> points,
      Runnable replicaDone) {
    return new Assessment(dose, person, map, replicaDone).result(points);
  }

  private SkinDoseResult result(List<PointQuery> queries) {
    List<EventDose> events = new EventTable(dose, peaks).rows();
    PeakSearch.Peak peak = peaks.highest();
    double dapFraction = dapFraction();
    Grading grading = Grading.of(dose, person.known(), dapFraction);
    return new SkinDoseResult(
        dose.settings().beams().model().label(),
        dose.skin().name(),
        patient(),
        dose.exposures().isEmpty() ? null : peak == null ? 0.0 : peak.pointMgy(),
        dose.exposures().isEmpty() ? null : peak == null ? 0.0 : peak.mean1cm2Mgy(),
        peak == null ? null : coordinates(peak.place().centre()),
        areas(),
        dose.exposures().isEmpty() ? null : dapFraction,
        upperBound(events),
        band(),
        grading.grade(),
        grading.reasons(),
        Warnings.of(dose, events),
        procedures(),
        events,
        dose.points(queries),
        provenance());
  }

  private String patient() {
    return String.format(
        Locale.ROOT,
        "%s, %.1f cm, %.1f kg. %s",
        person.sex().name().toLowerCase(Locale.ROOT),
        person.heightCm(),
        person.massKg(),
        person.origin());
  }

  private static List<Double> coordinates(Vec3 place) {
    return List.of(place.x(), place.y(), place.z());
  }

  private Map<String, Double> areas() {
    Map<String, Double> areas = new LinkedHashMap<>();
    for (int level : LEVELS_GY) {
      areas.put(Integer.toString(level), map.areaAboveCm2(level * MGY_PER_GY));
    }
    return areas;
  }

  private double dapFraction() {
    double all = 0;
    double met = 0;
    for (int i = 0; i < dose.eventCount(); i++) {
      double product = dose.exposures().get(i).doseAreaProductMgyCm2();
      all += product;
      met += product * peaks.met(i);
    }
    return all == 0 ? 0 : met / all;
  }

  private static Double upperBound(List<EventDose> events) {
    double bound =
        events.stream().filter(e -> e.boundMgy() != null).mapToDouble(EventDose::boundMgy).sum();
    return bound == 0 ? null : bound;
  }

  private UncertaintyBand band() {
    if (dose.settings().budget() == null || peaks.highest() == null) {
      return null;
    }
    return new Replicas(
            dose.preparation(),
            dose.exposures(),
            dose.skin().cells(),
            peaks.probes(),
            dose.settings())
        .band(peaks.highest().pointMgy(), replicaDone);
  }

  private List<ProcedureDose> procedures() {
    List<ProcedureDose> parts = new ArrayList<>();
    int next = 0;
    for (Procedure procedure : dose.procedures()) {
      double sum = 0;
      for (NormalisedEvent event : procedure.events()) {
        if (event instanceof NormalisedEvent.Computable) {
          sum += peaks.atHighest(next++);
        }
      }
      parts.add(
          new ProcedureDose(procedure.name(), procedure.date(), procedure.events().size(), sum));
    }
    return parts;
  }

  private Provenance provenance() {
    var beams = dose.settings().beams();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("table", beams.table() == null ? "none" : beams.table().toString());
    settings.put("transmission", beams.transmission().name());
    settings.put("patientOffsetCm", coordinates(beams.patientOffset()).toString());
    settings.put("wedgeTransmission", Double.toString(beams.wedgeTransmission()));
    settings.put("cells", Integer.toString(dose.skin().cells().size()));
    settings.put("budget", String.valueOf(dose.settings().budget()));
    settings.put("replicas", Integer.toString(dose.settings().replicas()));
    Map<String, String> tables =
        new TreeMap<>(PhysicsTables.shared().checksums(beams.transmission()));
    tables.putAll(dose.skin().tables());
    return new Provenance(Provenance.MODEL_VERSION, tables, settings);
  }
}
