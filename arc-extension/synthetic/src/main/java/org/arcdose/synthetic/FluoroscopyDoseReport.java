package org.arcdose.synthetic;

import static org.arcdose.synthetic.ContentItems.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.ContentItems.CONTAINS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;

/** A fluoroscopy dose report (PS3.16 TID 10001 with TID 10002 and 10004 for each plane). */
final class FluoroscopyDoseReport {
  static final Code SINGLE_PLANE = Concepts.dcm("113622", "Single Plane");
  static final Code PLANE_A = Concepts.dcm("113620", "Plane A");
  static final Code PLANE_B = Concepts.dcm("113621", "Plane B");
  static final Code REFERENCE_POINT = Concepts.dcm("113860", "15cm from Isocenter toward Source");

  private final Exam exam;
  private final ContentItems items;
  private final List<Code> planes;
  private final List<FluoroscopyEvent> events = new ArrayList<>();

  FluoroscopyDoseReport(Exam exam, List<Code> planes, Quirk... quirks) {
    this.exam = exam;
    this.items = new ContentItems(quirks);
    this.planes = planes;
  }

  SyntheticObject object() {
    int looks = exam.between(2, 5);
    for (Code plane : planes) {
      for (int i = 0; i < looks; i++) {
        irradiate(plane, FluoroscopyEvent.Kind.FLUOROSCOPY);
      }
      irradiate(plane, FluoroscopyEvent.Kind.STATIONARY);
      irradiate(plane, FluoroscopyEvent.Kind.ROTATIONAL);
    }
    DoseReportObject report =
        new DoseReportObject(exam, "10001", Concepts.dcm("113704", "Projection X-Ray")).addScope();
    planes.forEach(plane -> report.add(accumulated(plane)));
    events.forEach(event -> report.add(event.item(items)));
    return SyntheticStudies.describe(
        exam,
        report.dataset(),
        events.size(),
        new Totals(
            null,
            sum(any -> true, FluoroscopyEvent::doseAreaProductGym2),
            sum(any -> true, FluoroscopyEvent::doseRpGy),
            null,
            null));
  }

  private void irradiate(Code plane, FluoroscopyEvent.Kind kind) {
    events.add(FluoroscopyEvent.random(exam, plane, kind, events.size()));
  }

  private Dataset accumulated(Code plane) {
    Predicate<FluoroscopyEvent> here = event -> event.plane().equals(plane);
    Predicate<FluoroscopyEvent> look = here.and(FluoroscopyEvent::isFluoroscopy);
    Predicate<FluoroscopyEvent> shoot = here.and(event -> !event.isFluoroscopy());
    Function<FluoroscopyEvent, BigDecimal> dap = FluoroscopyEvent::doseAreaProductGym2;
    Function<FluoroscopyEvent, BigDecimal> doseRp = FluoroscopyEvent::doseRpGy;
    Function<FluoroscopyEvent, BigDecimal> seconds = FluoroscopyEvent::durationS;
    return items.container(
        Concepts.ACCUMULATED,
        List.of(
            ContentItems.code(CONCEPT_MODIFIER, Concepts.PLANE, plane),
            num(Concepts.DAP_TOTAL, sum(here, dap), Units.GY_M2),
            num(Concepts.DOSE_RP_TOTAL, sum(here, doseRp), Units.GY),
            num(Concepts.FLUORO_DAP_TOTAL, sum(look, dap), Units.GY_M2),
            num(Concepts.FLUORO_DOSE_RP_TOTAL, sum(look, doseRp), Units.GY),
            num(Concepts.FLUORO_TIME_TOTAL, sum(look, seconds), Units.SECOND),
            num(Concepts.ACQUISITION_DAP_TOTAL, sum(shoot, dap), Units.GY_M2),
            num(Concepts.ACQUISITION_DOSE_RP_TOTAL, sum(shoot, doseRp), Units.GY),
            num(Concepts.ACQUISITION_TIME_TOTAL, sum(shoot, seconds), Units.SECOND),
            num(Concepts.FRAMES_TOTAL, sum(shoot, FluoroscopyEvent::pulses), Units.NONE),
            ContentItems.code(CONTAINS, Concepts.REFERENCE_POINT, REFERENCE_POINT)));
  }

  private BigDecimal sum(
      Predicate<FluoroscopyEvent> which, Function<FluoroscopyEvent, BigDecimal> value) {
    return events.stream().filter(which).map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Dataset num(Code concept, BigDecimal value, Code unit) {
    return items.num(Num.of(concept, value, unit));
  }
}
