package org.arcdose.skindose.dicom;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dicom.sr.NewDocument;

/**
 * The two objects of a skin dose, in the study of its source, each in a series of its own. The same
 * estimate that replaces the same report gives the same UIDs.
 *
 * @param report Patient Radiation Dose SR; it refers to the picture
 * @param picture the unrolled map as Secondary Capture
 */
public record SkinDoseObjects(Dataset report, Dataset picture) {
  public static final String PATIENT_RADIATION_DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.73";
  public static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

  /** Behind the series that devices make. */
  private static final int REPORT_SERIES = 9970;

  private static final int PICTURE_SERIES = 9971;

  /**
   * Makes both.
   *
   * @param source header of one of the sources: patient, study and character set are taken from it
   * @param replaced reports of the same study that this one replaces, the latest last
   * @throws IllegalArgumentException when the estimate has no peak skin dose
   */
  public static SkinDoseObjects of(
      Dataset source, SkinDoseEstimate estimate, Author author, List<InstanceIdentity> replaced) {
    if (estimate.result().psdMgy() == null) {
      throw new IllegalArgumentException("Without a peak skin dose there is nothing to report.");
    }
    Optional<InstanceIdentity> predecessor = latest(replaced);
    ObjectUids uids =
        ObjectUids.of(
            estimate.sources().get(0).instance().studyInstanceUid(),
            estimate.contentDigest(),
            predecessor.map(InstanceIdentity::sopInstanceUid).orElse(""));
    ObjectHeader header = new ObjectHeader(source, author, estimate.madeAt(), replaced.size() + 1);
    InstanceIdentity pictured = uids.picture();
    Dataset picture =
        SkinDosePicture.of(header.of(pictured, "OT", PICTURE_SERIES, "Skin dose map"), estimate);
    Dataset report =
        NewDocument.of(
            header.of(uids.report(), "SR", REPORT_SERIES, "Patient radiation dose"),
            Tid10030PatientRadiationDose.root(estimate, author, pictured),
            Tid10030PatientRadiationDose.ID);
    header.copyRequest(report);
    report.putSequence(
        Tag.CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE,
        InstanceIdentity.hierarchy(evidence(estimate, pictured)));
    predecessor.ifPresent(
        former ->
            report.putSequence(
                Tag.PREDECESSOR_DOCUMENTS_SEQUENCE, InstanceIdentity.hierarchy(List.of(former))));
    return new SkinDoseObjects(report, picture);
  }

  /** The report's and the picture's place in the archive. */
  public List<InstanceIdentity> identities() {
    return List.of(identity(report), identity(picture));
  }

  private static InstanceIdentity identity(Dataset object) {
    return new InstanceIdentity(
        object.string(Tag.STUDY_INSTANCE_UID).orElseThrow(),
        object.string(Tag.SERIES_INSTANCE_UID).orElseThrow(),
        object.string(Tag.SOP_CLASS_UID).orElseThrow(),
        object.string(Tag.SOP_INSTANCE_UID).orElseThrow());
  }

  private static List<InstanceIdentity> evidence(
      SkinDoseEstimate estimate, InstanceIdentity picture) {
    return Stream.concat(estimate.sources().stream().map(DoseSource::instance), Stream.of(picture))
        .toList();
  }

  private static Optional<InstanceIdentity> latest(List<InstanceIdentity> replaced) {
    return replaced.isEmpty() ? Optional.empty() : Optional.of(replaced.get(replaced.size() - 1));
  }
}
