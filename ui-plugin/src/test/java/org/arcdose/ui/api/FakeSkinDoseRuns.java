package org.arcdose.ui.api;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.InvalidParameter;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseRun;
import org.arcdose.service.view.SkinDoseRunInvalid;
import org.arcdose.service.view.SkinDoseRunPage;
import org.arcdose.service.view.SkinDoseRunUnfinished;
import org.arcdose.service.view.SkinDoseRuns;
import org.arcdose.ui.TestReports;

/** Runs 1 to 9 of one study: the first is done, the others are at work until they are canceled. */
final class FakeSkinDoseRuns implements SkinDoseRuns {
  private static final Instant AT = Instant.parse("2026-11-20T07:00:00Z");

  String user;
  private boolean canceled;

  @Override
  public SkinDoseRun start(JsonObject request, String user) {
    this.user = user;
    if (request.containsKey("variants")) {
      throw new SkinDoseRunInvalid(
          List.of(
              new InvalidParameter("/variants/0/massKg", "Variant 1: massKg is a number."),
              new InvalidParameter("/variants/2/model", "Variant 3: model is one of them.")));
    }
    if (!request.getString("studyInstanceUid").equals(TestReports.STUDY)) {
      throw new SkinDoseAbsent("ArcDose has no dose of a study with this UID.");
    }
    return run(9);
  }

  @Override
  public SkinDoseRunPage find(Long before, int limit) {
    long from = before == null ? 9 : before - 1;
    List<SkinDoseRun> rows =
        LongStream.range(0, limit)
            .map(i -> from - i)
            .filter(id -> id > 0)
            .mapToObj(this::run)
            .toList();
    return new SkinDoseRunPage(rows, from > limit ? from - limit + 1 : null);
  }

  @Override
  public Optional<SkinDoseRun> byId(long id) {
    return id > 9 ? Optional.empty() : Optional.of(run(id));
  }

  @Override
  public Document results(long id) {
    SkinDoseRun run = byId(id).orElseThrow(() -> new SkinDoseAbsent("There is no run " + id + "."));
    if (!run.state().equals("DONE")) {
      throw new SkinDoseRunUnfinished("Run " + id + " is not done yet: 40 %.");
    }
    return out -> out.write("{\"id\":1}".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Document map(long id, int variant, Integer minus) {
    if (minus != null && minus == 2) {
      throw new IllegalArgumentException("They have different skins.");
    }
    return results(id);
  }

  @Override
  public boolean cancel(long id) {
    boolean could = id > 1 && id <= 9 && !canceled;
    canceled |= could;
    return could;
  }

  private SkinDoseRun run(long id) {
    String state = id == 1 ? "DONE" : canceled ? "CANCELED" : "RUNNING";
    return new SkinDoseRun(
        id,
        AT,
        id == 1 ? AT : null,
        id == 1 ? 1 : 0.4,
        state,
        null,
        TestReports.STUDY,
        "somebody",
        List.of(new SkinDoseRun.Variant(1, id == 1 ? 1 : 0.4, state)));
  }
}
