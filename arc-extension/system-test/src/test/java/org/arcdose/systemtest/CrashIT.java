package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server is killed (SIGKILL) while reports arrive; every report is one study and one job. */
@ExtendWith(RunningSystem.class)
class CrashIT {
  private static final int REPORTS = 200;

  @RepeatedTest(3)
  void two_hundred_reports_survive_a_kill_at_a_random_moment(
      RepetitionInfo round, Stack stack, ArcDoseClient arcDose, Modality modality)
      throws InterruptedException {
    SyntheticStudies studies = new SyntheticStudies(4400L + round.getCurrentRepetition());
    List<SyntheticObject> reports =
        IntStream.rangeClosed(1, REPORTS).mapToObj(studies::ct).toList();
    long studiesBefore = arcDose.studies();
    long jobsBefore = arcDose.jobs(null);
    long doneBefore = arcDose.jobs("DONE");

    CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> modality.send(reports));
    Await.until(
        "the first report has arrived",
        Duration.ofSeconds(30),
        () -> arcDose.studies() > studiesBefore);
    long millis = new Random().nextLong(1500);
    System.out.println("killed " + millis + " ms after the first study appeared");
    Thread.sleep(millis);
    stack.wildFly().kill();
    sending.join();
    stack.restartWildFly();

    Await.until(
        "all jobs are done",
        Duration.ofMinutes(2),
        () -> arcDose.jobs("DONE") == doneBefore + REPORTS);
    assertEquals(jobsBefore + REPORTS, arcDose.jobs(null), "jobs");
    assertEquals(studiesBefore + REPORTS, arcDose.studies(), "studies");
    for (SyntheticObject report : reports) {
      var reportsOfStudy =
          arcDose.json("/api/studies/" + report.studyInstanceUid()).getJsonArray("reports");
      assertEquals(1, reportsOfStudy.size());
      assertEquals(
          report.events(), reportsOfStudy.getJsonObject(0).getJsonArray("ctEvents").size());
    }
    assertTrue(stack.wildFly().running());
  }
}
