package org.arcdose.service.skin;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.PatientSkinDose;
import org.arcdose.service.view.PatientSkinDose.Level;
import org.arcdose.service.view.PatientSkinDose.PatientProcedure;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.ProcedureDose;
import org.arcdose.skindose.SkinDoseResult;

/** Puts all procedures of a patient within some weeks on one skin, each time it is asked. */
final class PatientSkinDoses {
  /**
   * Studies have the first 16 digits of the key; the range is for the index. A study without a date
   * counts on the day it came.
   */
  private static final String STUDIES =
      """
      SELECT study_instance_uid, coalesce(study_date, received_at::date) AS day, modalities && ?
      FROM arcdose.study
      WHERE patient_key >= ? AND patient_key < ? || 'g' AND left(patient_key, 16) = ?
        AND not_patient = ''
      ORDER BY day, id""";

  private record Dated(String uid, LocalDate day, boolean mayHaveDose) {}

  private final Database database;
  private final Studies studies;
  private final Supplier<SkinDoseSite> site;

  PatientSkinDoses(Database database, Studies studies, Supplier<SkinDoseSite> site) {
    this.database = database;
    this.studies = studies;
    this.site = site;
  }

  /**
   * Computes it.
   *
   * @param until last day that counts, null: of the latest procedure
   * @throws SkinDoseAbsent if there is nothing to put on a skin
   */
  PatientSkinDose of(String patientKey, int weeks, LocalDate until) {
    SkinDoseSite set = site.get();
    List<Dated> dated = dated(patientKey, set);
    if (patientKey.isEmpty() || dated.isEmpty()) {
      throw new SkinDoseAbsent("ArcDose has no patient with this key.");
    }
    List<Dated> possible = dated.stream().filter(Dated::mayHaveDose).toList();
    LocalDate last =
        until != null || possible.isEmpty() ? until : possible.get(possible.size() - 1).day();
    SkinDoseComputation computation = new SkinDoseComputation(set);
    List<StoredProcedure> procedures =
        computation.procedures(
            possible.stream()
                .filter(study -> within(study.day(), last, weeks))
                .flatMap(study -> studies.byUid(study.uid()).stream())
                .flatMap(study -> study.reports().stream())
                .toList());
    if (procedures.isEmpty()) {
      throw new SkinDoseAbsent("No study of this patient in these weeks has a skin dose.");
    }
    ComputedSkinDose computed = computation.compute(procedures, SkinDoseParameters.WITHOUT_BAND);
    return told(patientKey, weeks, last, procedures, computed, set.alerts());
  }

  private static boolean within(LocalDate day, LocalDate last, int weeks) {
    return !day.isAfter(last) && day.isAfter(last.minusWeeks(weeks));
  }

  private List<Dated> dated(String patientKey, SkinDoseSite set) {
    String key = PostgresText.of(patientKey);
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(STUDIES)) {
            statement.setArray(1, connection.createArrayOf("text", set.modalities().toArray()));
            statement.setString(2, key);
            statement.setString(3, key);
            statement.setString(4, key);
            List<Dated> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                found.add(
                    new Dated(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getBoolean(3)));
              }
            }
            return found;
          }
        });
  }

  private static PatientSkinDose told(
      String patientKey,
      int weeks,
      LocalDate last,
      List<StoredProcedure> procedures,
      ComputedSkinDose computed,
      AlertLevels levels) {
    SkinDoseResult result = computed.result();
    Stream<Level> reached =
        SkinAlerts.levels(computed, levels).stream()
            .filter(SkinAlerts.Level::reached)
            .map(level -> new Level(level.kind(), level.levelGy(), level.value()));
    return new PatientSkinDose(
        patientKey,
        weeks,
        last.minusWeeks(weeks).plusDays(1),
        last,
        result.provenance().modelVersion(),
        result.model(),
        result.phantom(),
        result.patient(),
        result.psdMgy(),
        result.psd1cm2Mgy(),
        result.psdPositionCm(),
        result.areaAboveCm2(),
        result.dapFraction(),
        result.upperBoundMgy(),
        result.grade().name(),
        result.gradeReasons(),
        result.warnings(),
        parts(procedures, computed),
        reached.toList());
  }

  private static List<PatientProcedure> parts(
      List<StoredProcedure> procedures, ComputedSkinDose computed) {
    List<PatientProcedure> parts = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < procedures.size(); i++) {
      StoredProcedure procedure = procedures.get(i);
      ProcedureDose dose = computed.result().procedures().get(i);
      int first = before + 1;
      int last = before + dose.events();
      Double alone =
          procedures.size() == 1
              ? computed.result().psdMgy()
              : computed.of(event -> event >= first && event <= last).result().psdMgy();
      parts.add(
          new PatientProcedure(
              i + 1,
              procedure.studyInstanceUid(),
              procedure.date(),
              procedure.device(),
              dose.events(),
              dose.atPeakMgy(),
              alone));
      before = last;
    }
    return parts;
  }
}
