package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.Standing;
import org.arcdose.dicom.Code;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingsIT {
  private static ArchiveTables tables;

  @BeforeAll
  static void start() throws SQLException {
    tables = new ArchiveTables();
  }

  @AfterAll
  static void stop() {
    tables.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    tables.begin();
    tables.stored(1, "1 hour");
  }

  @Test
  void an_object_is_there_or_not() throws SQLException {
    List<Standing> standings =
        new Standings(tables.dataSource())
            .of(List.of(object("1.1", 2), object("1.1", 1), object("9.9", 1)));
    assertEquals(List.of(false, true, false), standings.stream().map(Standing::present).toList());
    assertNull(standings.get(1).rejection());
    assertEquals(List.of("1:7", "1:7", ""), standings.stream().map(Standing::patient).toList());
  }

  @Test
  void why_an_object_was_rejected_is_told_even_when_it_was_deleted_since() throws SQLException {
    tables.execute(
        "INSERT INTO public.code VALUES (5, '113038', 'DCM', 'Incorrect Modality Worklist Entry')");
    tables.execute("INSERT INTO public.rejected_instance VALUES (1, '1.1', '1.1.1', '1.1.1.1', 5)");
    Code reason = new Code("113038", "DCM", "");
    assertEquals(new Standing(true, reason, "1:7"), standing());
    tables.execute("DELETE FROM public.instance");
    assertEquals(new Standing(false, reason, "1:7"), standing());
  }

  @Test
  void an_object_whose_record_was_purged_from_the_database_is_there() throws SQLException {
    tables.execute("DELETE FROM public.instance");
    tables.execute("UPDATE public.series SET inst_purge_state = 1");
    assertTrue(standing().present());
  }

  @Test
  void another_patient_or_other_data_of_the_patient_is_noticed() throws SQLException {
    tables.execute("UPDATE public.patient SET version = 8");
    assertEquals("1:8", standing().patient());
    tables.execute("INSERT INTO public.patient VALUES (2, 1)");
    tables.execute("UPDATE public.study SET patient_fk = 2");
    assertEquals("2:1", standing().patient());
  }

  private static Standing standing() throws SQLException {
    return new Standings(tables.dataSource()).of(List.of(object("1.1", 1))).get(0);
  }

  private static InstanceReference object(String study, int number) {
    return new InstanceReference(study, "1.1.1", "1.1.1." + number, "");
  }
}
