package org.arcdose.service.dose;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Modality;
import org.arcdose.service.patient.IdentityKeeper;

/** Reads the dose of one object out of the archive and saves it. */
public final class ObjectDose {
  /** What came of it. */
  sealed interface Outcome {
    /**
     * The report is saved.
     *
     * @param followed whether a job follows that waits for it
     */
    record Saved(int findings, boolean followed) implements Outcome {}

    /** The object is sound but has nothing about dose. */
    record NotDose(String reason) implements Outcome {}

    /** The object is no longer in the archive. */
    record Gone(String sentence) implements Outcome {}

    /** The object cannot be used, now and ever. */
    record Unusable(String sentence) implements Outcome {}

    /** The archive answered with something else; it may do better next time. */
    record Mistaken(String sentence) implements Outcome {}

    /** The archive cannot be asked at the moment. */
    record Away(String sentence) implements Outcome {}
  }

  private final Archive archive;
  private final Function<Dataset, Extraction> extraction;
  private final Supplier<IdentityKeeper> patients;
  private final Supplier<DeviceIdentity> devices;
  private final Predicate<Equipment> alwaysSkinDose;
  private final DoseReportStore reports;

  /**
   * @param alwaysSkinDose of which devices the skin dose of radiography is wanted too
   */
  public ObjectDose(
      Archive archive,
      Function<Dataset, Extraction> extraction,
      Supplier<IdentityKeeper> patients,
      Supplier<DeviceIdentity> devices,
      Predicate<Equipment> alwaysSkinDose,
      DoseReportStore reports) {
    this.archive = archive;
    this.extraction = extraction;
    this.patients = patients;
    this.devices = devices;
    this.alwaysSkinDose = alwaysSkinDose;
    this.reports = reports;
  }

  /** Reads and saves; an older report of the object is replaced only by a new one. */
  Outcome take(InstanceReference instance, String engineVersion) {
    Dataset header;
    try {
      header = archive.header(instance);
    } catch (ObjectGone e) {
      return new Outcome.Gone(e.getMessage());
    } catch (ObjectUnreadable e) {
      return new Outcome.Unusable(e.getMessage());
    } catch (ArchiveException e) {
      // A wrong password says nothing about the object: its job waits until it is corrected.
      return new Outcome.Away(e.getMessage());
    }
    Extraction found = extraction.apply(header);
    if (found instanceof Extraction.Rejected rejected) {
      return new Outcome.Unusable(rejected.reason());
    }
    if (found instanceof Extraction.NotDose notDose) {
      return new Outcome.NotDose(notDose.reason());
    }
    Extraction.Extracted extracted = (Extraction.Extracted) found;
    DoseReport report = extracted.report();
    if (!report.sopInstanceUid().equals(instance.sopInstanceUid())) {
      return new Outcome.Mistaken(
          "The archive answered with another object than the one asked for.");
    }
    boolean always = alwaysSkinDose.test(report.equipment());
    reports.save(
        report,
        new Filing(
            patients.get().keep(extracted.patient(), report.study().accessionNumber()),
            devices.get().of(report.equipment(), report.study().studyInstanceUid()),
            engineVersion,
            always));
    return new Outcome.Saved(report.findings().size(), always || report.modality() == Modality.RF);
  }
}
