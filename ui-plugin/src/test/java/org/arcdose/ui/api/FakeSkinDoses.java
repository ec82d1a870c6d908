package org.arcdose.ui.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.EventSelection;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseAlert;
import org.arcdose.service.view.SkinDoseAlertPage;
import org.arcdose.service.view.SkinDoseEvent;
import org.arcdose.service.view.SkinDoseFigures;
import org.arcdose.service.view.SkinDosePart;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.ui.TestReports;

/** The skin dose of one study with three events; alerts 1 to 9. */
final class FakeSkinDoses implements SkinDoses {
  private static final Instant AT = Instant.parse("2026-11-20T07:00:00Z");

  @Override
  public SkinDoseFigures figures(String study) {
    require(study);
    return new SkinDoseFigures(
        study,
        AT,
        "1",
        false,
        "superposition",
        "body",
        "male, 178.6 cm, 73.2 kg.",
        null,
        2345.6,
        2300.0,
        List.of(1.0, 2.0, -30.0),
        Map.of("2", 12.5),
        0.99,
        null,
        new SkinDoseFigures.Band(1400, 2350, 3300, 100),
        "B",
        List.of("The size of the patient is not known."),
        List.of(),
        List.of(),
        List.of(alert(1)),
        Map.of(),
        Map.of());
  }

  @Override
  public List<SkinDoseEvent> events(String study) {
    require(study);
    return IntStream.rangeClosed(1, 3)
        .mapToObj(
            n ->
                new SkinDoseEvent(
                    n,
                    1,
                    "2.25." + n,
                    null,
                    "COMPUTED",
                    null,
                    10.0,
                    9.0,
                    8.0,
                    1.0,
                    "GE",
                    0,
                    3.5,
                    10.0,
                    null))
        .toList();
  }

  @Override
  public SkinDosePart part(String study, EventSelection selection) {
    require(study);
    return new SkinDosePart(
        IntStream.rangeClosed(1, 3).filter(selection.among(3)).boxed().toList(),
        16.0,
        15.0,
        null,
        Map.of(),
        1.0,
        null);
  }

  @Override
  public Document map(String study, EventSelection selection) {
    require(study);
    selection.among(3);
    return out -> out.write("{\"cells\":0}".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Document picture(String study, EventSelection selection) {
    require(study);
    return out -> out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
  }

  @Override
  public SkinDoseAlertPage alerts(Long before, int limit, boolean open) {
    long from = before == null ? 9 : before - 1;
    List<SkinDoseAlert> rows =
        IntStream.range(0, limit)
            .mapToObj(i -> from - i)
            .filter(id -> id > 0)
            .map(FakeSkinDoses::alert)
            .toList();
    return new SkinDoseAlertPage(rows, from > limit ? from - limit + 1 : null);
  }

  private static SkinDoseAlert alert(long id) {
    return new SkinDoseAlert(
        id, TestReports.STUDY, "PEAK_SKIN_DOSE", 2, 2.3456, "1", AT, null, null);
  }

  private static void require(String study) {
    if (!study.equals(TestReports.STUDY)) {
      throw new SkinDoseAbsent("ArcDose has no dose of a study with this UID.");
    }
  }
}
