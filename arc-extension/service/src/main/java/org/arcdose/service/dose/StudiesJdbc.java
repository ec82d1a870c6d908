package org.arcdose.service.dose;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.uid.RegisteredUid;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.EquipmentDetails;
import org.arcdose.dose.PatientFacts;
import org.arcdose.dose.StudyFacts;
import org.arcdose.service.intake.OwnObjects;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.PlaneTotals;
import org.arcdose.service.view.StoredObject;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyPatient;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.service.view.StudyRow;
import org.arcdose.service.view.SupersededReport;
import org.arcdose.service.view.WithheldReport;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/** The dose database as staff look at it. */
public final class StudiesJdbc implements Studies {
  private static final int KEY_DIGITS_SHOWN = 16;

  private static final String STUDY =
      "SELECT "
          + StudyList.COLUMNS
          + ", "
          + StudyColumns.SELECTED
          + ", patient_key, not_patient, dose_area_product_a_gym2, dose_area_product_b_gym2,"
          + " dose_rp_a_gy, dose_rp_b_gy FROM arcdose.study WHERE study_instance_uid = ?";

  private static final String PATIENT =
      """
      SELECT patient_name, patient_id, patient_birth_date, hashed_values
      FROM arcdose.study WHERE study_instance_uid = ?""";

  private static final String EQUIPMENT =
      """
      SELECT id, manufacturer, manufacturer_model_name, station_name, institution_name,
        institutional_department_name, device_serial_number, software_versions, device_observer_uid
      FROM arcdose.equipment
      WHERE id IN (SELECT equipment_id FROM arcdose.dose_report WHERE study_id = ?)""";

  private static final String SUPERSEDED =
      """
      SELECT r.sop_instance_uid, r.template_id = '' AS image, o.sop_instance_uid AS superseded_by
      FROM arcdose.dose_report r JOIN arcdose.dose_report o ON o.id = r.superseded_by
      WHERE r.study_id = ? ORDER BY r.id""";

  private static final String WITHHELD =
      """
      SELECT sop_instance_uid, template_id = '' AS image, rejection_value, rejection_scheme,
        rejection_meaning, rejected_at
      FROM arcdose.dose_report WHERE study_id = ? AND NOT counts ORDER BY id""";

  private final Database database;
  private final EntityManagerFactory entities;

  public StudiesJdbc(Database database, EntityManagerFactory entities) {
    this.database = database;
    this.entities = entities;
  }

  @Override
  public Page<StudyRow> find(StudyQuery query) {
    return database.call(connection -> StudyList.page(connection, query));
  }

  @Override
  public Optional<StudyDetail> byUid(String studyInstanceUid) {
    return database.transaction(
        connection -> {
          beginSnapshot(connection);
          Optional<Found> found = found(connection, PostgresText.of(studyInstanceUid));
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  detail(
                      found.get(),
                      reports(connection, found.get()),
                      superseded(connection, found.get().id()),
                      withheld(connection, found.get().id()),
                      storedObjects(connection, found.get().row().studyInstanceUid())));
        });
  }

  @Override
  public Optional<StudyPatient> patientOf(String studyInstanceUid) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PATIENT)) {
            statement.setString(1, PostgresText.of(studyInstanceUid));
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new StudyPatient(
                          row.getString("patient_name"),
                          row.getString("patient_id"),
                          row.getString("patient_birth_date"),
                          List.of((String[]) row.getArray("hashed_values").getArray())))
                  : Optional.empty();
            }
          }
        });
  }

  /** All statements see the study at one moment: a report may be replaced between two of them. */
  private static void beginSnapshot(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")) {
      statement.execute();
    }
  }

  private static List<SupersededReport> superseded(Connection connection, long study)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SUPERSEDED)) {
      statement.setLong(1, study);
      List<SupersededReport> superseded = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          superseded.add(
              new SupersededReport(
                  row.getString("sop_instance_uid"),
                  row.getBoolean("image"),
                  row.getString("superseded_by")));
        }
      }
      return superseded;
    }
  }

  private static List<WithheldReport> withheld(Connection connection, long study)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WITHHELD)) {
      statement.setLong(1, study);
      List<WithheldReport> withheld = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          withheld.add(
              new WithheldReport(
                  row.getString("sop_instance_uid"),
                  row.getBoolean("image"),
                  new Code(
                      row.getString("rejection_value"),
                      row.getString("rejection_scheme"),
                      row.getString("rejection_meaning")),
                  row.getObject("rejected_at", OffsetDateTime.class).toInstant()));
        }
      }
      return withheld;
    }
  }

  private static List<StoredObject> storedObjects(Connection connection, String study)
      throws SQLException {
    return OwnObjects.ofStudy(connection, study).stream()
        .filter(object -> object.storedAt() != null)
        .map(StudiesJdbc::storedObject)
        .toList();
  }

  private static StoredObject storedObject(OwnObjects.OwnObject object) {
    String sopClass = object.identity().sopClassUid();
    return new StoredObject(
        RegisteredUid.find(sopClass).map(RegisteredUid::name).orElse(sopClass),
        sopClass,
        object.identity().seriesInstanceUid(),
        object.identity().sopInstanceUid(),
        object.storedAt());
  }

  private static StudyDetail detail(
      Found found,
      List<DoseReport> reports,
      List<SupersededReport> superseded,
      List<WithheldReport> withheld,
      List<StoredObject> storedObjects) {
    PatientFacts patient = found.facts().patient();
    String key = found.patientKey();
    return new StudyDetail(
        found.row(),
        key.substring(0, Math.min(key.length(), KEY_DIGITS_SHOWN)),
        patient.sex(),
        patient.ageYears(),
        patient.sizeM(),
        patient.weightKg(),
        found.notPatient(),
        found.planes(),
        reports,
        superseded,
        withheld,
        storedObjects);
  }

  private record Found(
      long id,
      StudyRow row,
      StudyFacts facts,
      String patientKey,
      String notPatient,
      PlaneTotals planes,
      Map<Long, Equipment> equipment) {}

  private List<DoseReport> reports(Connection connection, Found found) throws SQLException {
    try (Session session =
        entities.unwrap(SessionFactory.class).withOptions().connection(connection).openSession()) {
      return new ReportReader(session).reports(found.id(), found.facts(), found.equipment()::get);
    } catch (JDBCException e) {
      throw e.getSQLException();
    }
  }

  private static Optional<Found> found(Connection connection, String uid) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(STUDY)) {
      statement.setString(1, uid);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        StudyRow study = StudyList.row(row);
        long id = row.getLong("id");
        return Optional.of(
            new Found(
                id,
                study,
                StudyColumns.read(row),
                row.getString("patient_key"),
                row.getString("not_patient"),
                new PlaneTotals(
                    row.getBigDecimal("dose_area_product_a_gym2"),
                    row.getBigDecimal("dose_area_product_b_gym2"),
                    row.getBigDecimal("dose_rp_a_gy"),
                    row.getBigDecimal("dose_rp_b_gy")),
                equipment(connection, id)));
      }
    }
  }

  private static Map<Long, Equipment> equipment(Connection connection, long study)
      throws SQLException {
    Map<Long, Equipment> equipment = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(EQUIPMENT)) {
      statement.setLong(1, study);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          equipment.put(
              row.getLong("id"),
              new Equipment(
                  row.getString("manufacturer"),
                  row.getString("manufacturer_model_name"),
                  row.getString("station_name"),
                  row.getString("institution_name"),
                  row.getString("institutional_department_name"),
                  row.getString("device_serial_number"),
                  row.getString("software_versions"),
                  row.getString("device_observer_uid"),
                  EquipmentDetails.NONE));
        }
      }
    }
    return equipment;
  }
}
