package org.arcdose.dose;

import java.util.List;
import org.arcdose.dicom.Code;

/**
 * Irradiation Event X-Ray Data (113706, DCM; PS3.16 TID 10003) or one image of projection X-ray. A
 * group the report has nothing of is its {@code NONE}, a list it has nothing of is empty.
 *
 * @param facts what was done, when and to what
 * @param dose what it gave
 * @param source the X-ray source (TID 10003B)
 * @param series values of the source that the report gives more than once, as one per pulse
 * @param detector the detector (TID 10003A)
 * @param mechanics gantry, table and compression (TID 10003C)
 * @param distances along the beam and of the table (TID 10003C)
 * @param beam where the beam went, from items that only some makers write
 * @param grid how the grid is made
 * @param filters X-Ray Filters (113771, DCM) in the order of the report
 * @param grids X-Ray Grid (111635, DCM)
 * @param viewModifiers Image View Modifier (111032, DCM)
 * @param participants persons and devices (TID 1020, 1021)
 */
public record ProjectionIrradiationEvent(
    ProjectionEventFacts facts,
    ProjectionEventDose dose,
    XRaySource source,
    XRaySourceSeries series,
    XRayDetector detector,
    XRayMechanics mechanics,
    DoseDistances distances,
    BeamGeometry beam,
    XRayGrid grid,
    List<XRayFilter> filters,
    List<Code> grids,
    List<Code> viewModifiers,
    List<Participant> participants) {
  public ProjectionIrradiationEvent {
    facts = facts == null ? ProjectionEventFacts.NONE : facts;
    dose = dose == null ? ProjectionEventDose.NONE : dose;
    source = source == null ? XRaySource.NONE : source;
    series = series == null ? XRaySourceSeries.NONE : series;
    detector = detector == null ? XRayDetector.NONE : detector;
    mechanics = mechanics == null ? XRayMechanics.NONE : mechanics;
    distances = distances == null ? DoseDistances.NONE : distances;
    beam = beam == null ? BeamGeometry.NONE : beam;
    grid = grid == null ? XRayGrid.NONE : grid;
    filters = List.copyOf(filters);
    grids = List.copyOf(grids);
    viewModifiers = List.copyOf(viewModifiers);
    participants = List.copyOf(participants);
  }

  /** An event of which no more is known than what it was. */
  public static ProjectionIrradiationEvent of(ProjectionEventFacts facts) {
    return new ProjectionIrradiationEvent(
        facts, null, null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
        List.of());
  }
}
