package org.arcdose.service.dose;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.EquipmentDetails;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ReportContext;

/** A row of dose_report. */
@Entity
@Table(name = "dose_report")
class DoseReportRow {
  @Id long id;

  long studyId;
  long equipmentId;
  String sopInstanceUid;
  String seriesInstanceUid;
  String sopClassUid;
  String templateId;

  @Enumerated(EnumType.STRING)
  Modality modality;

  @Enumerated(EnumType.STRING)
  Modality reportedModality;

  boolean fluoroscopy;

  @Embedded ReportContext context;
  @Embedded EquipmentDetails details;
  String engineVersion;

  @Column(insertable = false)
  Long supersededBy;

  @Column(insertable = false)
  OffsetDateTime objectGoneAt;

  @Column(insertable = false)
  OffsetDateTime rejectedAt;

  @Column(insertable = false)
  String rejectionMeaning;

  @Column(insertable = false)
  boolean counts;

  protected DoseReportRow() {}

  DoseReportRow(
      long id, DoseReport report, long studyId, EquipmentRows.Row equipment, String engineVersion) {
    this.id = id;
    this.studyId = studyId;
    this.equipmentId = equipment.id();
    this.sopInstanceUid = report.sopInstanceUid();
    this.seriesInstanceUid = report.seriesInstanceUid();
    this.sopClassUid = report.sopClassUid();
    this.templateId = report.templateId();
    this.modality = equipment.effective(report.modality());
    this.reportedModality = report.modality();
    this.fluoroscopy = report.fluoroscopy();
    this.context = report.context();
    this.details = report.equipment().details();
    this.engineVersion = engineVersion;
  }
}
