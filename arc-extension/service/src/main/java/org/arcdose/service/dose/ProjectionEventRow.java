package org.arcdose.service.dose;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dose.BeamGeometry;
import org.arcdose.dose.DoseDistances;
import org.arcdose.dose.Participant;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionEventFacts;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.XRayDetector;
import org.arcdose.dose.XRayFilter;
import org.arcdose.dose.XRayGrid;
import org.arcdose.dose.XRayMechanics;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.XRaySourceSeries;

/** A row of projection_event; the lists of an event have tables of their own. */
@Entity
@Table(name = "projection_event")
class ProjectionEventRow {
  @EmbeddedId ReportItem key;
  @Embedded ProjectionEventFacts facts;
  @Embedded ProjectionEventDose dose;
  @Embedded XRaySource source;
  @Embedded XRaySourceSeries series;
  @Embedded XRayDetector detector;
  @Embedded XRayMechanics mechanics;
  @Embedded DoseDistances distances;
  @Embedded BeamGeometry beam;
  @Embedded XRayGrid grid;

  protected ProjectionEventRow() {}

  ProjectionEventRow(ReportItem key, ProjectionIrradiationEvent event) {
    this.key = key;
    this.facts = event.facts();
    this.dose = event.dose();
    this.source = event.source();
    this.series = event.series();
    this.detector = event.detector();
    this.mechanics = event.mechanics();
    this.distances = event.distances();
    this.beam = event.beam();
    this.grid = event.grid();
  }

  ProjectionIrradiationEvent event(
      List<XRayFilter> filters,
      List<Code> grids,
      List<Code> viewModifiers,
      List<Participant> participants) {
    return new ProjectionIrradiationEvent(
        facts,
        dose,
        source,
        series,
        detector,
        mechanics,
        distances,
        beam,
        grid,
        filters,
        grids,
        viewModifiers,
        participants);
  }
}
