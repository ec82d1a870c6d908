package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.arcdose.skindose.engine.BeamPreparation;
import org.arcdose.skindose.engine.DoseEngine;
import org.arcdose.skindose.engine.EngineRun;
import org.arcdose.skindose.engine.EventOnSkin;
import org.arcdose.skindose.engine.Perturbation;
import org.arcdose.skindose.engine.PreparedEvent;
import org.arcdose.skindose.engine.Target;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Patch;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.SkinCells;
import org.arcdose.skindose.phantom.SkinCellsBuilder;

/**
 * The dose of one or several procedures on one skin. Prepared once; maps of any selection of events
 * and doses of any points are then computed on demand. Thread-safe once constructed.
 */
public final class SkinDose {
  /** The middle of a field is on a cell if it is no farther from it than that many edges. */
  private static final double ON_CELL = 1.2;

  private final Phantom phantom;
  private final SkinDoseSettings settings;
  private final List<Procedure> procedures;
  private final List<Exposure> exposures;
  private final List<PreparedEvent> prepared;
  private final BeamPreparation preparation;

  public SkinDose(Phantom phantom, SkinDoseSettings settings, List<Procedure> procedures) {
    this.phantom = phantom;
    this.settings = settings;
    this.procedures = List.copyOf(procedures);
    this.exposures =
        procedures.stream()
            .flatMap(procedure -> procedure.events().stream())
            .filter(NormalisedEvent.Computable.class::isInstance)
            .map(event -> ((NormalisedEvent.Computable) event).exposure())
            .toList();
    this.preparation = new BeamPreparation(settings.beams(), Target.of(phantom));
    this.prepared =
        exposures.stream()
            .map(exposure -> preparation.prepare(exposure, Perturbation.NONE))
            .toList();
  }

  /** How many events can be put on the skin; maps count them from 0 in the order given. */
  public int eventCount() {
    return exposures.size();
  }

  /** The map of all events. */
  public SkinDoseMap map() {
    return map(event -> true);
  }

  /** The map of some events: up to a time, or without one. */
  public SkinDoseMap map(IntPredicate included) {
    EngineRun run = DoseEngine.run(phantom.cells(), selected(included));
    return new SkinDoseMap(phantom.cells(), run.doseMgy(), run.events());
  }

  /** A map and one more event. */
  public SkinDoseMap plus(SkinDoseMap map, int event) {
    return map.plus(prepared.get(event));
  }

  /** Doses of points that move with the table, by all events; in their order. */
  public List<PointDose> points(List<PointQuery> queries) {
    if (queries.isEmpty()) {
      return List.of();
    }
    BeamPreparation onTable = new BeamPreparation(settings.beams(), Target.TABLE);
    List<PreparedEvent> events =
        exposures.stream().map(e -> onTable.prepare(e, Perturbation.NONE)).toList();
    SkinCells cells =
        new SkinCellsBuilder().addPoints(queries.stream().map(this::patch).toList()).build();
    double[] dose = DoseEngine.run(cells, events).doseMgy();
    return IntStream.range(0, queries.size())
        .mapToObj(i -> new PointDose(queries.get(i).label(), dose[i]))
        .toList();
  }

  /** Whose dose it is. */
  public Phantom skin() {
    return phantom;
  }

  /** Of each event, the cells its field covers at its middle; fields that are the same once. */
  public List<BitSet> fields() {
    return prepared.stream()
        .map(event -> DoseEngine.field(phantom.cells(), event))
        .filter(field -> !field.isEmpty())
        .distinct()
        .toList();
  }

  /** How it is computed. */
  public SkinDoseSettings settings() {
    return settings;
  }

  List<Procedure> procedures() {
    return procedures;
  }

  List<Exposure> exposures() {
    return exposures;
  }

  List<PreparedEvent> prepared() {
    return prepared;
  }

  BeamPreparation preparation() {
    return preparation;
  }

  /** Where the middle of each field meets the skin; null for events that do not. */
  List<Patch> probes(List<EventOnSkin> events) {
    List<Patch> probes = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      probes.add(probe(prepared.get(i), events.get(i).middleCell()));
    }
    return probes;
  }

  private Patch probe(PreparedEvent event, int cell) {
    if (cell < 0) {
      return null;
    }
    SkinCells cells = phantom.cells();
    Vec3 centre = cells.centre(cell);
    Vec3 normal = cells.normal(cell);
    Vec3 met = event.middleOn(centre, normal);
    double limit = ON_CELL * Math.sqrt(cells.areaCm2(cell));
    return met == null || met.minus(centre).length() > limit ? null : cells.patch(cell).at(met);
  }

  private List<PreparedEvent> selected(IntPredicate included) {
    return IntStream.range(0, prepared.size()).filter(included).mapToObj(prepared::get).toList();
  }

  private Patch patch(PointQuery query) {
    if (query.frame() == PointQuery.Frame.TABLE || exposures.isEmpty()) {
      return new Patch(query.point(), query.normal().unit(), 0, Patch.NOWHERE);
    }
    var toTable = exposures.get(0).start().tableToRoom().inverse();
    return new Patch(
        toTable.apply(query.point()),
        toTable.rotation().apply(query.normal()).unit(),
        0,
        Patch.NOWHERE);
  }
}
