package org.arcdose.service.dose;

import jakarta.json.Json;
import java.util.function.Function;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.patient.IdentityKeeper;

/** Reads the dose out of one object and saves it. */
public final class DoseHandler implements JobHandler {
  /** Kind of these jobs. */
  public static final String KIND = "dose";

  private final Archive archive;
  private final Function<Dataset, Extraction> extraction;
  private final IdentityKeeper patients;
  private final DeviceIdentity devices;
  private final DoseReportStore reports;

  public DoseHandler(
      Archive archive,
      Function<Dataset, Extraction> extraction,
      IdentityKeeper patients,
      DeviceIdentity devices,
      DoseReportStore reports) {
    this.archive = archive;
    this.extraction = extraction;
    this.patients = patients;
    this.devices = devices;
    this.reports = reports;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobOutcome run(JobContext context) {
    InstanceReference instance = context.job().instances().get(0);
    Dataset header;
    try {
      header = archive.header(instance);
    } catch (ObjectGone | ObjectUnreadable e) {
      return new Failed(e.getMessage(), Prospect.HOPELESS);
    } catch (ArchiveException e) {
      // A wrong password says nothing about the object: its job waits until it is corrected.
      return new Failed(e.getMessage(), Prospect.WAITING);
    }
    Extraction found = extraction.apply(header);
    if (found instanceof Extraction.Rejected rejected) {
      return new Failed(rejected.reason(), Prospect.HOPELESS);
    }
    if (found instanceof Extraction.NotDose notDose) {
      context.log("No dose in this object: " + notDose.reason());
      return done("not-dose", 0);
    }
    Extraction.Extracted extracted = (Extraction.Extracted) found;
    DoseReport report = extracted.report();
    if (!report.sopInstanceUid().equals(instance.sopInstanceUid())) {
      return new Failed(
          "The archive answered with another object than the one asked for.", Prospect.HOPEFUL);
    }
    reports.save(
        report,
        new Filing(
            patients.keep(extracted.patient(), report.study().accessionNumber()),
            devices.of(report.equipment(), report.study().studyInstanceUid()),
            context.job().version()));
    int findings = report.findings().size();
    if (findings > 0) {
      context.log("Saved with " + findings + (findings == 1 ? " finding." : " findings."));
    }
    return done("saved", findings);
  }

  private static Done done(String outcome, int findings) {
    return new Done(
        Json.createObjectBuilder()
            .add("outcome", outcome)
            .add("findings", findings)
            .build()
            .toString());
  }
}
