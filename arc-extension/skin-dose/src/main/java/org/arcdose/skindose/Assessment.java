package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.arcdose.skindose.engine.DoseEngine;
import org.arcdose.skindose.engine.EventOnSkin;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Patch;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.SkinCells;
import org.arcdose.skindose.phantom.SkinCellsBuilder;
import org.arcdose.skindose.physics.PhysicsTables;

/** Everything there is to say of a skin dose, worked out from its map. */
public final class Assessment {
  private static final int[] LEVELS_GY = {2, 3, 5, 10, 15};
  private static final double MGY_PER_GY = 1000;
  private static final double MISSED = 1e-3;

  private final SkinDose dose;
  private final Person person;
  private final SkinDoseMap map;
  private final List<Patch> probes;
  private final double[] probeDose;
  private final double[] probePeak;
  private final PeakSearch.Peak peak;
  private final double[] atPeak;

  private Assessment(SkinDose dose, Person person, SkinDoseMap map) {
    this.dose = dose;
    this.person = person;
    this.map = map;
    this.probes = dose.probes(map.events());
    SkinCells probeCells = points(neighboursTogether());
    this.probeDose = DoseEngine.run(probeCells, dose.prepared()).doseMgy();
    this.probePeak = ownDoses();
    this.peak =
        PeakSearch.find(dose.skin().cells(), map.values(), probeCells, probeDose, dose.prepared());
    this.atPeak = peak == null ? new double[dose.eventCount()] : parts(peak.place());
  }

  /** Assesses all events together. */
  public static SkinDoseResult of(SkinDose dose, Person person, List<PointQuery> points) {
    return new Assessment(dose, person, dose.map()).result(points);
  }

  /** As {@link #of(SkinDose, Person, List)}, for a map of all events that is there already. */
  public static SkinDoseResult of(
      SkinDose dose, SkinDoseMap map, Person person, List<PointQuery> points) {
    return new Assessment(dose, person, map).result(points);
  }

  private SkinDoseResult result(List<PointQuery> queries) {
    List<EventDose> events = events();
    double dapFraction = dapFraction();
    double lost =
        events.stream().filter(e -> e.status().isLost()).count()
            / (double) Math.max(1, events.size());
    Grading grading =
        Grading.of(
            dose.exposures(),
            dose.procedures().stream().allMatch(Procedure::commissioned),
            person.known(),
            lost,
            dapFraction);
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
        warnings(events),
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
      met += product * met(i);
    }
    return all == 0 ? 0 : met / all;
  }

  /** A field smaller than a cell lies between the cells' centres, but its middle may be on one. */
  private double met(int event) {
    double byCells = map.events().get(event).met();
    return byCells < MISSED && probes.get(event) != null && probePeak[event] > 0 ? 1 : byCells;
  }

  private static Double upperBound(List<EventDose> events) {
    double bound =
        events.stream().filter(e -> e.boundMgy() != null).mapToDouble(EventDose::boundMgy).sum();
    return bound == 0 ? null : bound;
  }

  private UncertaintyBand band() {
    if (dose.settings().budget() == null || peak == null) {
      return null;
    }
    return new Replicas(
            dose.preparation(),
            dose.exposures(),
            dose.skin().cells(),
            neighboursTogether(),
            dose.settings())
        .band(peak.pointMgy());
  }

  private List<String> warnings(List<EventDose> events) {
    List<String> warnings = new ArrayList<>();
    long missed = count(events, EventDose.Status.MISSED);
    if (dose.exposures().isEmpty()) {
      warnings.add("No event could be computed: there is no skin dose, not a skin dose of zero.");
    } else if (missed == dose.exposures().size()) {
      warnings.add(
          "No field met the skin: patient, table or device are not where they were taken"
              + " to be.");
    } else if (missed > 0) {
      warnings.add(missed + " of " + dose.exposures().size() + " fields did not meet the skin.");
    }
    long bounds = count(events, EventDose.Status.BOUND_ONLY);
    if (bounds > 0) {
      warnings.add(bounds + " events have no geometry; only an upper bound is given for them.");
    }
    long without = count(events, EventDose.Status.NOT_COMPUTABLE);
    if (without > 0) {
      warnings.add(without + " events could not be computed; see their reasons.");
    }
    return warnings;
  }

  private static long count(List<EventDose> events, EventDose.Status status) {
    return events.stream().filter(event -> event.status() == status).count();
  }

  private List<ProcedureDose> procedures() {
    List<ProcedureDose> parts = new ArrayList<>();
    int next = 0;
    for (Procedure procedure : dose.procedures()) {
      double sum = 0;
      for (NormalisedEvent event : procedure.events()) {
        if (event instanceof NormalisedEvent.Computable) {
          sum += atPeak[next++];
        }
      }
      parts.add(
          new ProcedureDose(procedure.name(), procedure.date(), procedure.events().size(), sum));
    }
    return parts;
  }

  private List<EventDose> events() {
    List<EventDose> events = new ArrayList<>();
    int next = 0;
    for (Procedure procedure : dose.procedures()) {
      for (int i = 0; i < procedure.events().size(); i++) {
        NormalisedEvent event = procedure.events().get(i);
        if (event instanceof NormalisedEvent.Computable computable) {
          events.add(computed(i, procedure.name(), computable.exposure(), next++));
        } else {
          events.add(without(i, procedure.name(), event));
        }
      }
    }
    return events;
  }

  private EventDose computed(int index, String procedure, Exposure exposure, int number) {
    EventOnSkin onSkin = map.events().get(number);
    double met = met(number);
    boolean missed = met < MISSED;
    List<String> reasons = new ArrayList<>();
    if (missed) {
      reasons.add("The field did not meet the skin.");
    }
    exposure.assumptions().stream().map(Assumption::sentence).distinct().forEach(reasons::add);
    var spectrum = dose.preparation().spectrum(exposure.quality());
    if (!spectrum.withinTables()) {
      reasons.add("Tube voltage or filtration are beyond the tables; their edge was taken.");
    }
    return new EventDose(
        index,
        procedure,
        exposure.uid(),
        exposure.startedAt(),
        missed ? EventDose.Status.MISSED : EventDose.Status.COMPUTED,
        reasons.isEmpty() ? null : String.join(" ", reasons),
        exposure.kermaMgy(),
        Math.max(onSkin.peakMgy(), probePeak[number]),
        atPeak[number],
        met,
        exposure.frame(),
        exposure.tube(),
        spectrum.hvlMm(),
        Math.sqrt(exposure.field().unitArea()) * exposure.sourceToReferenceCm(),
        null);
  }

  private static EventDose without(int index, String procedure, NormalisedEvent event) {
    if (event instanceof NormalisedEvent.BoundOnly bound) {
      return new EventDose(
          index,
          procedure,
          bound.uid(),
          null,
          EventDose.Status.BOUND_ONLY,
          bound.reason(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          bound.boundMgy());
    }
    NormalisedEvent.NotComputable none = (NormalisedEvent.NotComputable) event;
    return new EventDose(
        index,
        procedure,
        none.uid(),
        null,
        EventDose.Status.NOT_COMPUTABLE,
        none.reason(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
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
    return new Provenance(
        Provenance.MODEL_VERSION, PhysicsTables.shared().checksums(beams.transmission()), settings);
  }

  /** The probes each once, those on neighbouring cells one after the other. */
  private List<Patch> neighboursTogether() {
    return IntStream.range(0, probes.size())
        .boxed()
        .filter(event -> probes.get(event) != null)
        .sorted(Comparator.comparingInt(event -> map.events().get(event).middleCell()))
        .map(probes::get)
        .distinct()
        .toList();
  }

  /** What each event gives to its own probe. */
  private double[] ownDoses() {
    double[] own = new double[probes.size()];
    for (int i = 0; i < own.length; i++) {
      if (probes.get(i) != null) {
        own[i] = DoseEngine.of(points(List.of(probes.get(i))), dose.prepared().get(i))[0];
      }
    }
    return own;
  }

  /** What each event gives to one place. */
  private double[] parts(Patch place) {
    return DoseEngine.run(points(List.of(place)), dose.prepared()).events().stream()
        .mapToDouble(EventOnSkin::peakMgy)
        .toArray();
  }

  private static SkinCells points(List<Patch> patches) {
    return new SkinCellsBuilder().addPoints(patches).build();
  }
}
