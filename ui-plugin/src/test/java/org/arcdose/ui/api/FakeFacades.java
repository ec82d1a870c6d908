package org.arcdose.ui.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arcdose.configuration.Configuration;
import org.arcdose.service.view.DeviceRow;
import org.arcdose.service.view.Devices;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.JobDetail;
import org.arcdose.service.view.JobQuery;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Jobs;
import org.arcdose.service.view.Operations;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.SiteSettings;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyPatient;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.service.view.StudyRow;
import org.arcdose.service.view.Upkeep;
import org.arcdose.ui.TestReports;

/** One study, one job that has failed and one that is done; every failure on demand. */
final class FakeFacades implements Studies {
  StudyQuery asked;
  RuntimeException failure;
  Health health = new Health(Health.State.UP, List.of());
  final Operations operations = new FakeOperations();
  final Jobs jobs = new FakeJobs();
  final Devices devices = new FakeDevices();
  final FakeSkinDoses skinDoses = new FakeSkinDoses();
  final FakeSkinDoseRuns skinDoseRuns = new FakeSkinDoseRuns();
  final Upkeep upkeep = new FakeUpkeep();

  @Override
  public Page<StudyRow> find(StudyQuery query) {
    asked = query;
    failOnDemand();
    return new Page<>(List.of(TestReports.row(TestReports.STUDY)), 1, query.offset());
  }

  @Override
  public Optional<StudyDetail> byUid(String uid) {
    failOnDemand();
    return uid.equals(TestReports.STUDY) ? Optional.of(TestReports.study(uid)) : Optional.empty();
  }

  @Override
  public Optional<StudyPatient> patientOf(String uid) {
    return Optional.of(new StudyPatient("Doe^Jane", "", "", List.of("NAME")));
  }

  private void failOnDemand() {
    if (failure != null) {
      throw failure;
    }
  }

  private static final class FakeUpkeep implements Upkeep {
    @Override
    public long rereadReports() {
      return 12;
    }

    @Override
    public long rescanArchive(LocalDate from, LocalDate to) {
      return from == null && to == null ? 13 : 15;
    }

    @Override
    public long recomputeSkinDoses() {
      return 14;
    }
  }

  private static final class FakeDevices implements Devices {
    private String name = "CT 1";
    private String modality = "";

    @Override
    public List<DeviceRow> all() {
      return List.of(new DeviceRow(7, name, modality, "M", "X", "", "", "", "", "", "", 3, null));
    }

    @Override
    public boolean change(long id, String displayName, String modality) {
      this.name = displayName;
      this.modality = modality;
      return id == 7;
    }
  }

  private final class FakeOperations implements Operations {
    @Override
    public Health health() {
      return health;
    }

    @Override
    public String metrics() {
      return "arcdose_jobs 1\n";
    }

    @Override
    public SiteSettings settings() {
      return new SiteSettings(
          Configuration.PRESET.inForce(),
          List.of("enabled in the configuration is true or false."));
    }
  }

  private static final class FakeJobs implements Jobs {
    private String stateOfFailed = "FAILED";

    @Override
    public Page<JobRow> find(JobQuery query) {
      return new Page<>(List.of(row(1, stateOfFailed)), 1, query.offset());
    }

    @Override
    public Optional<JobDetail> byId(long id) {
      return id == 1 || id == 2
          ? Optional.of(new JobDetail(row(id, id == 1 ? stateOfFailed : "DONE"), List.of(), null))
          : Optional.empty();
    }

    @Override
    public Map<String, Long> countByState() {
      return Map.of(stateOfFailed, 1L);
    }

    @Override
    public boolean retry(long id) {
      boolean can = id == 1 && stateOfFailed.equals("FAILED");
      stateOfFailed = can ? "QUEUED" : stateOfFailed;
      return can;
    }

    @Override
    public boolean cancel(long id) {
      return false;
    }

    private static JobRow row(long id, String state) {
      Instant created = Instant.parse("2026-11-20T07:00:00Z");
      return new JobRow(
          id, "dose", state, null, "2.25.3", 1, 1, 5, 0, null, created, null, null, null);
    }
  }
}
