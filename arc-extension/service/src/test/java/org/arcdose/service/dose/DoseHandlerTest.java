package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.service.jobs.Job;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.patient.IdentityKeeper;
import org.arcdose.service.patient.IdentityPolicy;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

class DoseHandlerTest {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);

  private final FakeArchive archive = new FakeArchive();
  private final List<DoseReport> saved = new ArrayList<>();
  private final List<String> log = new ArrayList<>();

  @Test
  void saves_the_report_and_says_so() {
    archive.add(STUDIES.ct(1));
    assertEquals(new Done("{\"outcome\":\"saved\",\"findings\":0}"), run(DoseExtraction::extract));
    assertEquals(1, saved.size());
  }

  @Test
  void an_object_without_dose_is_done_with_a_note() {
    archive.add(STUDIES.textReport(1));
    assertEquals(
        new Done("{\"outcome\":\"not-dose\",\"findings\":0}"), run(DoseExtraction::extract));
    assertEquals(1, log.size());
    assertEquals(0, saved.size());
  }

  @Test
  void a_report_that_cannot_be_used_fails_for_good_with_its_reason() {
    archive.add(STUDIES.ct(1));
    assertEquals(
        new Failed("The content tree is broken.", Prospect.HOPELESS),
        run(dataset -> new Extraction.Rejected("The content tree is broken.")));
  }

  @Test
  void an_archive_that_is_away_is_waited_for_and_a_lost_object_is_not() {
    archive.add(STUDIES.ct(1));
    Job job = job();
    archive.away(true);
    assertEquals(
        new Failed("The archive does not answer.", Prospect.WAITING),
        run(job, DoseExtraction::extract));
    archive.away(false);
    archive.remove(STUDIES.ct(1));
    assertEquals(
        new Failed("The archive no longer has the object.", Prospect.HOPELESS),
        run(job, DoseExtraction::extract));
  }

  @Test
  void jobs_wait_until_a_password_the_archive_refuses_is_corrected() {
    archive.add(STUDIES.ct(1));
    Job job = job();
    archive.refuse(new ArchiveRefused("The archive refused the password."));
    assertEquals(
        new Failed("The archive refused the password.", Prospect.WAITING),
        run(job, DoseExtraction::extract));
  }

  @Test
  void an_object_that_is_no_dicom_fails_for_good() {
    archive.add(STUDIES.ct(1));
    Job job = job();
    archive.refuse(new ObjectUnreadable("The object cannot be read."));
    assertEquals(
        new Failed("The object cannot be read.", Prospect.HOPELESS),
        run(job, DoseExtraction::extract));
  }

  @Test
  void another_object_than_the_one_asked_for_is_not_saved() {
    archive.add(STUDIES.ct(1));
    JobOutcome outcome = run(dataset -> DoseExtraction.extract(STUDIES.ct(2).object().dataset()));
    assertEquals(Prospect.HOPEFUL, ((Failed) outcome).prospect());
    assertEquals(0, saved.size());
  }

  private JobOutcome run(Function<Dataset, Extraction> extraction) {
    return run(job(), extraction);
  }

  private JobOutcome run(Job job, Function<Dataset, Extraction> extraction) {
    DoseHandler handler =
        new DoseHandler(
            new ObjectDose(
                archive,
                extraction,
                () -> new IdentityKeeper(new byte[32], IdentityPolicy.STRICT),
                () -> new DeviceIdentity(Set.of()),
                equipment -> false,
                (report, filing) -> saved.add(report)),
            () -> {});
    return handler.run(
        new JobContext() {
          @Override
          public Job job() {
            return job;
          }

          @Override
          public boolean progress(int percent) {
            return true;
          }

          @Override
          public boolean outranked() {
            return false;
          }

          @Override
          public void log(String line) {
            log.add(line);
          }
        });
  }

  private Job job() {
    return new Job(
        1, 1, "dose", "1", "", List.of(archive.stored().get(0).instance()), 1, 5, 0, null);
  }
}
