package org.arcdose.service.patient;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.arcdose.dose.PatientIdentity;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.patient.IdentityPolicy.Keep;
import org.arcdose.service.patient.IdentityPolicy.Value;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.StudyOrder;
import org.arcdose.service.view.StudyQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class StoredIdentitiesIT {
  private static final String STORED =
      "SELECT concat_ws('|', patient_name, patient_id, patient_birth_date, accession_number,"
          + " array_to_string(hashed_values, ',')) FROM arcdose.study";
  private static final PatientIdentity PATIENT =
      new PatientIdentity("P1", "", "Doe^Jane", LocalDate.of(1950, 1, 31));
  private static final Map<Value, Keep> ALL_PLAIN =
      Map.of(
          Value.NAME, Keep.PLAIN,
          Value.ID, Keep.PLAIN,
          Value.BIRTH_DATE, Keep.PLAIN,
          Value.ACCESSION_NUMBER, Keep.PLAIN);

  private Database database;
  private Entities entities;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void keeps_what_the_policy_says_and_finds_a_plain_accession_number() {
    save(policy(ALL_PLAIN));
    assertEquals("Doe^Jane|P1|1950-01-31|ACC7|", ask(database, STORED));
    assertEquals(1, found("acc7"));
  }

  @Test
  void a_stricter_policy_deletes_what_it_no_longer_keeps() {
    save(policy(ALL_PLAIN));
    int deleted =
        new StoredIdentities(database)
            .obey(policy(Map.of(Value.NAME, Keep.PLAIN, Value.ID, Keep.HASHED)));
    assertEquals(3, deleted);
    assertEquals("Doe^Jane||||", ask(database, STORED));
    assertEquals(0, found("acc7"), "a deleted accession number must not be found");
    assertEquals(1, found("thorax"));
  }

  @Test
  void hashes_stay_while_the_policy_keeps_hashes_and_go_when_it_keeps_nothing() {
    IdentityPolicy hashed =
        policy(Map.of(Value.ID, Keep.HASHED, Value.ACCESSION_NUMBER, Keep.HASHED));
    save(hashed);
    String stored = ask(database, STORED);
    assertEquals(0, new StoredIdentities(database).obey(hashed));
    assertEquals(stored, ask(database, STORED));
    assertEquals(0, found("acc7"));
    assertEquals(2, new StoredIdentities(database).obey(IdentityPolicy.STRICT));
    assertEquals("||||", ask(database, STORED));
  }

  @Test
  void a_study_of_no_patient_says_by_which_pattern() {
    save(new IdentityPolicy(Map.of(), List.of("doe*"), List.of("x*")));
    assertEquals("Names: doe*", ask(database, "SELECT not_patient FROM arcdose.study"));
  }

  private void save(IdentityPolicy policy) {
    entities.save(
        Reports.ct("1.1", "1.1.1", "e1"),
        new IdentityKeeper(new byte[32], policy).keep(PATIENT, "ACC7"),
        "1");
  }

  private long found(String text) {
    return new StudiesJdbc(database, entities.factory())
        .find(new StudyQuery(text, null, null, null, StudyOrder.STUDY_DATE, true, 0, 10))
        .total();
  }

  private static IdentityPolicy policy(Map<Value, Keep> kept) {
    return new IdentityPolicy(kept, List.of(), List.of());
  }
}
