package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

  /** The study's reports; none while a request only logs out and nothing has been loaded. */
  public List<ReportView> getReports() {
    return detail == null ? List.of() : detail.reports().stream().map(ReportView::new).toList();
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
