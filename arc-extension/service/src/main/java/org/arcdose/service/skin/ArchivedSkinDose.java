package org.arcdose.service.skin;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ObjectGone;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dose.DoseReport;
import org.arcdose.service.intake.OwnObjects;
import org.arcdose.service.intake.OwnObjects.OwnObject;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.dicom.Author;
import org.arcdose.skindose.dicom.DoseSource;
import org.arcdose.skindose.dicom.SkinDoseEstimate;
import org.arcdose.skindose.dicom.SkinDoseObjects;
import org.arcdose.skindose.image.SkinDoseImage;

/**
 * Keeps the objects in the archive that tell the skin dose of a study in step with the one in
 * force. May be done again at any time: what the latest objects say is not told twice.
 */
public final class ArchivedSkinDose {
  /** What came of it. */
  enum Outcome {
    /** The archive has new objects. */
    STORED,
    /** The latest objects say the same. */
    UNCHANGED,
    /** No device of the study wants it, or there is no skin dose. */
    NOT_WANTED,
    /** No event could be put on the skin. */
    NOTHING_TO_TELL
  }

  private static final String COMPUTED_AT =
      """
      SELECT d.computed_at FROM arcdose.skin_dose d JOIN arcdose.study s ON s.id = d.study_id
      WHERE s.study_instance_uid = ?""";

  private final SkinDoseArchive archive;
  private final Database database;
  private final Studies studies;
  private final Supplier<SkinDoseSite> site;
  private final Author author;
  private final ZoneId zone;
  private final OwnObjects own;

  /**
   * @param zone of the times that the objects tell
   */
  public ArchivedSkinDose(
      Archive archive,
      Database database,
      Studies studies,
      Supplier<SkinDoseSite> site,
      Author author,
      ZoneId zone) {
    this.archive = new SkinDoseArchive(archive);
    this.database = database;
    this.studies = studies;
    this.site = site;
    this.author = author;
    this.zone = zone;
    this.own = new OwnObjects(database);
  }

  /** Whether any of the devices has the results of its studies stored. */
  static boolean isWanted(List<StoredProcedure> procedures, DeviceSkinDoses devices) {
    return procedures.stream()
        .anyMatch(procedure -> devices.of(procedure.equipment()).patientDoseReport());
  }

  /**
   * Stores what is not told yet.
   *
   * @throws ObjectGone if the archive no longer has any of the reports
   */
  Outcome update(String studyInstanceUid) throws ArchiveException {
    SkinDoseComputation computation = new SkinDoseComputation(site.get());
    List<StoredProcedure> procedures =
        studies
            .byUid(studyInstanceUid)
            .map(study -> computation.procedures(study.reports()))
            .orElse(List.of());
    Optional<OffsetDateTime> computedAt = computedAt(studyInstanceUid);
    if (computedAt.isEmpty() || !isWanted(procedures, site.get())) {
      return Outcome.NOT_WANTED;
    }
    ComputedSkinDose computed = computation.compute(procedures, SkinDoseParameters.USUAL);
    if (computed.result().psdMgy() == null) {
      return Outcome.NOTHING_TO_TELL;
    }
    return store(estimate(computed, procedures, computedAt.get()));
  }

  private Outcome store(SkinDoseEstimate estimate) throws ArchiveException {
    List<OwnObject> told = told(estimate.sources().get(0).instance().studyInstanceUid());
    String content = estimate.contentDigest();
    if (!told.isEmpty() && told.get(told.size() - 1).contentDigest().equals(content)) {
      return Outcome.UNCHANGED;
    }
    SkinDoseObjects objects =
        SkinDoseObjects.of(
            archive.header(estimate.sources()),
            estimate,
            author,
            told.stream().map(OwnObject::identity).toList());
    own.enter(objects.identities(), content);
    archive.store(objects);
    own.stored(objects.identities());
    return Outcome.STORED;
  }

  /**
   * The reports the archive has of us, oldest first. One that was entered, but never confirmed, is
   * asked for: the server may have ended in between.
   */
  private List<OwnObject> told(String studyInstanceUid) throws ArchiveException {
    List<OwnObject> there = new ArrayList<>();
    for (OwnObject object : own.ofStudy(studyInstanceUid)) {
      boolean confirmed = object.storedAt() != null;
      if (confirmed || archive.has(object.identity())) {
        if (!confirmed) {
          own.stored(List.of(object.identity()));
        }
        if (object.identity().sopClassUid().equals(SkinDoseObjects.PATIENT_RADIATION_DOSE_SR)) {
          there.add(object);
        }
      }
    }
    return there;
  }

  private SkinDoseEstimate estimate(
      ComputedSkinDose computed, List<StoredProcedure> procedures, OffsetDateTime computedAt) {
    List<DoseSource> sources = new ArrayList<>();
    for (int i = 0; i < procedures.size(); i++) {
      for (DoseReport report : procedures.get(i).reports()) {
        InstanceIdentity instance =
            new InstanceIdentity(
                report.study().studyInstanceUid(),
                report.seriesInstanceUid(),
                report.sopClassUid(),
                report.sopInstanceUid());
        String procedure = computed.procedures().get(i).name();
        sources.add(new DoseSource(instance, procedure, report.projectionEvents().size()));
      }
    }
    return new SkinDoseEstimate(
        computed.person(),
        computed.result(),
        sources,
        SkinDoseImage.of(computed.dose(), computed.map(), computed.result()),
        computedAt.atZoneSameInstant(zone).toOffsetDateTime());
  }

  private Optional<OffsetDateTime> computedAt(String studyInstanceUid) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(COMPUTED_AT)) {
            statement.setString(1, PostgresText.of(studyInstanceUid));
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(row.getObject(1, OffsetDateTime.class))
                  : Optional.empty();
            }
          }
        });
  }
}
