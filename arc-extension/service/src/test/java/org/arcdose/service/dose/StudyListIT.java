package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.StudyOrder;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.service.view.StudyRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class StudyListIT {
  private Entities entities;
  private StudiesJdbc studies;
  private Database database;

  @BeforeEach
  void three_studies(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    studies = new StudiesJdbc(database, entities.factory());
    save("1", "Thorax 100% routine", "ACC_1", "e1");
    save("2", "Äbdomen", "ACC12", "e2", "e3", "e4");
    save("3", "Thorax\\spine", "X", "e5", "e6");
    Ledgers.change(
        database,
        "UPDATE arcdose.study SET study_date = date '2026-01-01' + study_instance_uid::int"
            + " WHERE study_instance_uid <> '3'");
  }

  @AfterEach
  void close() {
    entities.close();
  }

  private void save(String study, String description, String accession, String... events) {
    DoseReport report = Reports.ct(study, study + ".1", events);
    entities.save(
        Reports.described(report, description, accession), Reports.patient("key", accession), "1");
  }

  @Test
  void finds_words_wherever_they_stand_in_any_case_and_all_of_them() {
    assertEquals(List.of("1"), found("thorax ROUTINE hospital"));
    assertEquals(List.of("1", "3"), found("thorax model station"));
    assertEquals(List.of("2"), found("äbdomen"));
    assertEquals(List.of(), found("thorax abdomen"));
  }

  @Test
  void takes_wildcards_and_quotes_literally() {
    assertEquals(List.of("1"), found("100%"));
    assertEquals(List.of("1"), found("acc_1"));
    assertEquals(List.of("3"), found("x\\s"));
    assertEquals(List.of(), found("%%"));
    assertEquals(List.of(), found("'; DROP TABLE arcdose.study; --"));
    assertEquals(3, found("").size());
    assertEquals(3, found("\0").size());
  }

  @Test
  void restricts_to_dates_and_modality() {
    LocalDate third = LocalDate.of(2026, 1, 3);
    assertEquals(List.of("2"), uids(query("", "CT", third, third, StudyOrder.STUDY_DATE, true)));
    assertEquals(List.of(), uids(query("", "RF", null, null, StudyOrder.STUDY_DATE, true)));
    assertEquals(
        List.of("2", "1"),
        uids(query("", "", LocalDate.MIN, LocalDate.MAX, StudyOrder.STUDY_DATE, true)));
  }

  @Test
  void sorts_both_ways_with_the_unknown_last_or_first() {
    assertEquals(
        List.of("2", "1", "3"), uids(query("", "", null, null, StudyOrder.STUDY_DATE, true)));
    assertEquals(
        List.of("3", "1", "2"), uids(query("", "", null, null, StudyOrder.STUDY_DATE, false)));
    assertEquals(
        List.of("2", "3", "1"),
        uids(query("", "", null, null, StudyOrder.DOSE_LENGTH_PRODUCT, true)));
    for (StudyOrder order : StudyOrder.values()) {
      assertEquals(3, uids(query("", "", null, null, order, true)).size());
    }
  }

  @Test
  void gives_a_stretch_and_the_length_of_the_whole() {
    Page<StudyRow> page =
        studies.find(
            new StudyQuery("", null, null, null, StudyOrder.DOSE_LENGTH_PRODUCT, true, 1, 1));
    assertEquals(3, page.total());
    assertEquals(1, page.offset());
    assertEquals("3", page.rows().get(0).studyInstanceUid());
  }

  @Test
  void looks_for_no_more_words_than_anybody_types() {
    assertEquals(List.of("1"), found("routine " + "thorax ".repeat(100_000) + "abdomen"));
  }

  private List<String> found(String text) {
    return uids(query(text, null, null, null, StudyOrder.RECEIVED, false));
  }

  private List<String> uids(StudyQuery query) {
    return studies.find(query).rows().stream().map(StudyRow::studyInstanceUid).toList();
  }

  private static StudyQuery query(
      String text,
      String modality,
      LocalDate from,
      LocalDate to,
      StudyOrder order,
      boolean descending) {
    return new StudyQuery(text, modality, from, to, order, descending, 0, 50);
  }
}
