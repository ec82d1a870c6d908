package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.Side;
import org.arcdose.dose.XRaySource;

/**
 * Images of radiography, mammography, tomosynthesis, angiography and fluoroscopy. An image is one
 * irradiation event (stitched: several), and a total of it, so that the totals of all images of a
 * study add up to those of the study.
 */
public final class ProjectionImageReader implements ObjectReader {
  private final List<ImageQuirk> quirks;

  public ProjectionImageReader(List<ImageQuirk> quirks) {
    this.quirks = List.copyOf(quirks);
  }

  @Override
  public Set<String> sopClassUids() {
    return ProjectionImageKind.sopClassUids();
  }

  @Override
  public Extraction read(Dataset dataset) {
    ProjectionImageKind kind = ProjectionImageKind.of(dataset);
    if (kind == null) {
      return new Extraction.NotDose("The secondary capture is neither a dose screen nor an X-ray.");
    }
    List<Finding> findings = new ArrayList<>();
    ImageHeader header = ImageHeader.of(dataset, findings);
    VendorImage vendor =
        quirks.stream()
            .map(quirk -> quirk.read(header.image()))
            .reduce(VendorImage.NONE, VendorImage::or);
    ProjectionIrradiationEvent event = ImageEvent.read(kind, header, vendor);
    if (!tellsExposure(event)) {
      return new Extraction.NotDose("The image says nothing of its exposure.");
    }
    List<ProjectionIrradiationEvent> events = exposures(kind, header, event);
    return ImageReport.projection(
        dataset,
        kind.modality(),
        isFluoroscopy(event),
        total(kind, event, events.size()),
        kind == ProjectionImageKind.MAMMOGRAPHY ? glandular(event) : List.of(),
        events,
        findings);
  }

  /**
   * A radiograph stitched together names each exposure (0008,3010), but has one technique and one
   * dose for all: they stand with the first.
   */
  private static List<ProjectionIrradiationEvent> exposures(
      ProjectionImageKind kind, ImageHeader header, ProjectionIrradiationEvent first) {
    List<ProjectionIrradiationEvent> events = new ArrayList<>(List.of(first));
    if (kind == ProjectionImageKind.RADIOGRAPHY) {
      header.irradiationEvents().stream()
          .skip(1)
          .map(uid -> ProjectionIrradiationEvent.of(first.facts().of(uid)))
          .forEach(events::add);
    }
    return events;
  }

  /** Zero is how devices write that they were not told. */
  private static boolean tellsExposure(ProjectionIrradiationEvent event) {
    ProjectionEventDose dose = event.dose();
    XRaySource source = event.source();
    return Stream.of(
            dose.doseAreaProductGym2(),
            dose.averageGlandularDoseMgy(),
            dose.entranceExposureMgy(),
            source.kvp(),
            source.tubeCurrentMa(),
            source.exposureUas(),
            source.exposureTimeMs())
        .anyMatch(value -> value != null && value.signum() > 0);
  }

  private static boolean isFluoroscopy(ProjectionIrradiationEvent event) {
    return ImageTerms.FLUOROSCOPY.equals(event.facts().eventType());
  }

  private static ProjectionAccumulatedDose total(
      ProjectionImageKind kind, ProjectionIrradiationEvent event, int exposures) {
    boolean fluoroscopy = isFluoroscopy(event);
    BigDecimal dapGym2 = event.dose().doseAreaProductGym2();
    boolean acquisition = kind == ProjectionImageKind.ANGIOGRAPHY && !fluoroscopy;
    return ProjectionAccumulatedDose.ofImage(
        event.facts().acquisitionPlane(),
        dapGym2,
        fluoroscopy ? dapGym2 : null,
        acquisition ? dapGym2 : null,
        switch (kind) {
          case RADIOGRAPHY -> exposures;
          case MAMMOGRAPHY -> null;
          case ANGIOGRAPHY -> fluoroscopy ? null : event.source().pulses().intValue();
        });
  }

  private static List<GlandularAccumulatedDose> glandular(ProjectionIrradiationEvent event) {
    BigDecimal doseMgy = event.dose().averageGlandularDoseMgy();
    return doseMgy == null
        ? List.of()
        : List.of(new GlandularAccumulatedDose(breast(event.facts().laterality()), doseMgy));
  }

  private static Code breast(Code laterality) {
    Side side = Side.of(laterality);
    if (side == null) {
      return laterality;
    }
    return side == Side.LEFT ? ImageTerms.LEFT_BREAST : ImageTerms.RIGHT_BREAST;
  }
}
