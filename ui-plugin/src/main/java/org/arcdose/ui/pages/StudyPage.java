package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.StudyPart;
import org.arcdose.dose.StudyStaff;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyPatient;

/** One study. */
@Named
@RequestScoped
public class StudyPage {
  private static final int SHORT_KEY = 8;

  @Inject private Studies studies;
  @Inject private Lookup lookup;
  @Inject private Visitor visitor;
  private String uid;
  private StudyDetail detail;
  private StudyPatient patient;

  /** Finds the study the URL names. */
  public void load() {
    detail = lookup.find(() -> studies.byUid(uid == null ? "" : uid.strip()));
  }

  /** Who the patient is, null if the visitor may not know or nothing of it is kept. */
  public StudyPatient getPatient() {
    if (patient == null && detail != null && visitor.isTrustedWithIdentity()) {
      patient = studies.patientOf(detail.study().studyInstanceUid()).orElse(null);
    }
    return patient;
  }

  public StudyDetail getDetail() {
    return detail;
  }

  /**
   * The study's reports, the images of a device as one; none while a request only logs out and
   * nothing has been loaded.
   */
  public List<ReportView> getReports() {
    return detail == null
        ? List.of()
        : StudyPart.of(detail.reports()).stream().map(ReportView::new).toList();
  }

  /** What was asked for and who took part, as far as it is known. */
  public List<Fact> getFacts() {
    if (detail == null || detail.reports().isEmpty()) {
      return List.of();
    }
    StudyFacts study = detail.reports().get(0).study();
    StudyStaff staff = study.staff();
    return Fact.known(
        new Fact("Requested procedure", study.requestedProcedure()),
        new Fact("Performed procedure", study.performedProcedureStep()),
        new Fact("Admitting diagnosis", study.admittingDiagnosis()),
        new Fact("Study ID", study.studyId()),
        new Fact("Operator", staff.operator()),
        new Fact("Performing physician", staff.performingPhysician()),
        new Fact("Referring physician", staff.referringPhysician()),
        new Fact("Requesting physician", staff.requestingPhysician()),
        new Fact("Reading physician", staff.readingPhysician()),
        new Fact("Physician of record", staff.physicianOfRecord()));
  }

  /** Enough of the patient key to see whether two studies are of the same patient. */
  public String getPatientKey() {
    String key = detail.patientKey();
    return key.substring(0, Math.min(SHORT_KEY, key.length()));
  }

  public String getUid() {
    return uid;
  }

  public void setUid(String uid) {
    this.uid = uid;
  }
}
