package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.Studies;

/**
 * Keeps the skin dose of a study in step with its reports, with what is set and with the engine.
 * May be done again at any time and by several at once: what was made of the latest reports stays.
 */
public final class StudySkinDose {
  /** What came of it. */
  enum Outcome {
    /** There is a new result. */
    COMPUTED,
    /** The one that is in force was made of the same with the same. */
    UNCHANGED,
    /** None of the reports is one whose skin dose is wanted; there is none any more. */
    NOT_WANTED,
    /** ArcDose has no such study. */
    NO_STUDY,
    /** Meanwhile another one was made of later reports. */
    OVERTAKEN
  }

  /**
   * How much is computed. The uncertainty band takes many times as long as all the rest, so the
   * rest is there first.
   */
  enum Extent {
    /** All but the band; a band that is there stays if nothing else has changed. */
    WITHOUT_BAND(SkinDoseParameters.WITHOUT_BAND),
    /** Everything. */
    WITH_BAND(SkinDoseParameters.USUAL);

    private final SkinDoseParameters parameters;

    Extent(SkinDoseParameters parameters) {
      this.parameters = parameters;
    }
  }

  private static final String IN_FORCE =
      """
      SELECT s.id, clock_timestamp(), d.input_digest, d.settings_digest, d.engine_version,
        d.band_replicas IS NULL AND d.psd_mgy > 0
      FROM arcdose.study s LEFT JOIN arcdose.skin_dose d ON d.study_id = s.id
      WHERE s.study_instance_uid = ?""";

  private static final String REMOVE = "DELETE FROM arcdose.skin_dose WHERE study_id = ?";

  private record InForce(
      long study,
      OffsetDateTime readAt,
      String input,
      String settings,
      String engineVersion,
      boolean lacksBand) {
    boolean is(String otherInput, String otherSettings, Extent extent) {
      return !(lacksBand && extent == Extent.WITH_BAND)
          && otherInput.equals(input)
          && otherSettings.equals(settings)
          && SkinDoseComputation.VERSION.equals(engineVersion);
    }
  }

  private final Database database;
  private final Studies studies;
  private final Supplier<SkinDoseSite> site;

  public StudySkinDose(Database database, Studies studies, Supplier<SkinDoseSite> site) {
    this.database = database;
    this.studies = studies;
    this.site = site;
  }

  /**
   * Computes what is not in force yet.
   *
   * @param anyway also if it is
   */
  Outcome update(String studyInstanceUid, boolean anyway, Extent extent) {
    SkinDoseSite set = site.get();
    // Asked for before the reports are read: what they become is never taken for older than it is.
    Optional<InForce> found = inForce(studyInstanceUid);
    if (found.isEmpty()) {
      return Outcome.NO_STUDY;
    }
    InForce before = found.get();
    SkinDoseComputation computation = new SkinDoseComputation(set);
    List<StoredProcedure> procedures =
        studies
            .byUid(studyInstanceUid)
            .map(study -> computation.procedures(study.reports()))
            .orElse(List.of());
    if (procedures.isEmpty()) {
      remove(before.study());
      return Outcome.NOT_WANTED;
    }
    String input = Digests.of(procedures);
    String settings = set.digest(procedures.stream().map(StoredProcedure::equipment).toList());
    if (!anyway && before.is(input, settings, extent)) {
      return Outcome.UNCHANGED;
    }
    ComputedSkinDose computed = computation.compute(procedures, extent.parameters);
    SkinDoseWriter.Draft draft =
        new SkinDoseWriter.Draft(computed, procedures, set, input, settings, before.readAt());
    return save(before.study(), draft, set.alerts()) ? Outcome.COMPUTED : Outcome.OVERTAKEN;
  }

  private boolean save(long study, SkinDoseWriter.Draft draft, AlertLevels levels) {
    return database.transaction(
        connection -> {
          boolean replaced = new SkinDoseWriter(connection).replace(study, draft);
          if (replaced) {
            finished(connection, study, draft, levels);
          }
          return replaced;
        });
  }

  /** What follows from a skin dose, on the transaction that stores it. */
  private static void finished(
      Connection connection, long study, SkinDoseWriter.Draft draft, AlertLevels levels)
      throws SQLException {
    new SkinAlerts(connection).judge(study, draft.computed(), levels);
    if (draft.computed().hasAllThereIs()
        && ArchivedSkinDose.isWanted(draft.procedures(), draft.devices())) {
      SkinDoseObjectRequest.enter(connection, study);
    }
  }

  private void remove(long study) {
    database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setLong(1, study);
            if (statement.executeUpdate() > 0) {
              new SkinAlerts(connection).withdraw(study);
            }
            return null;
          }
        });
  }

  private Optional<InForce> inForce(String studyInstanceUid) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(IN_FORCE)) {
            statement.setString(1, PostgresText.of(studyInstanceUid));
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new InForce(
                          row.getLong(1),
                          row.getObject(2, OffsetDateTime.class),
                          row.getString(3),
                          row.getString(4),
                          row.getString(5),
                          row.getBoolean(6)))
                  : Optional.empty();
            }
          }
        });
  }
}
