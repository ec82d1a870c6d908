package org.arcdose.service.dose;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.EquipmentDetails;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.DeviceRow;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DevicesIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String MODALITIES =
      "SELECT string_agg(array_to_string(modalities, '+'), ' ' ORDER BY id) FROM arcdose.study";

  private Database database;
  private Entities entities;
  private DevicesJdbc devices;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    devices = new DevicesJdbc(database);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_device_keeps_its_name_when_its_software_is_updated() {
    save("1.1", new Equipment("M", "X", "CT1", "Hospital", "", "S1", "1.0", "2.25.9", null));
    DeviceRow before = devices.all().get(0);
    assertEquals("Hospital CT1", before.displayName());
    assertTrue(devices.change(before.id(), "Scanner in the cellar", ""));
    save("1.2", new Equipment("M", "X", "CT1", "New Hospital", "", "S1", "2.0", "2.25.9", null));
    List<DeviceRow> after = devices.all();
    assertEquals(1, after.size());
    assertEquals("Scanner in the cellar", after.get(0).displayName());
    assertEquals("2.0", after.get(0).softwareVersions());
    assertEquals(2, after.get(0).reports());
  }

  @Test
  void without_an_observer_uid_maker_model_serial_number_and_place_tell_devices_apart() {
    save("1.1", new Equipment("M", "X", "", "", "", "S1", "1.0", "", null));
    save("1.2", new Equipment("M", "X", "", "", "", "S1", "2.0", "", null));
    save("1.3", new Equipment("M", "X", "", "", "", "S2", "1.0", "", null));
    assertEquals(List.of("X", "X"), devices.all().stream().map(DeviceRow::displayName).toList());
  }

  @Test
  void an_observer_uid_that_is_the_study_uid_does_not_make_a_device_of_every_study() {
    save("1.1", new Equipment("GE OEC", "Fluorostar", "", "", "", "S1", "", "1.1", null));
    save("1.2", new Equipment("GE OEC", "Fluorostar", "", "", "", "S1", "", "1.2", null));
    assertEquals(1, devices.all().size());
  }

  @Test
  void what_staff_say_of_a_device_sorts_its_studies_before_and_after() {
    entities.save(Reports.of(STUDIES.fluoroscopy(1)), Reports.PATIENT, "1");
    assertEquals("RF", ask(database, MODALITIES));
    long device = devices.all().get(0).id();
    devices.change(device, "Dual", "DX");
    assertEquals("DX", ask(database, MODALITIES));
    entities.save(
        Reports.inStudy("1.9", "1.9.1", Reports.of(STUDIES.fluoroscopy(1))), Reports.PATIENT, "1");
    assertEquals("DX DX", ask(database, MODALITIES));
    devices.change(device, "Dual", "");
    assertEquals("RF RF", ask(database, MODALITIES));
  }

  @Test
  void computed_tomography_and_mammography_are_never_in_doubt() {
    save("1.1", new Equipment("M", "X", "", "", "", "S1", "", "", null));
    devices.change(devices.all().get(0).id(), "X", "RF");
    save("1.2", new Equipment("M", "X", "", "", "", "S1", "", "", null));
    assertEquals("CT CT", ask(database, MODALITIES));
  }

  @Test
  void a_device_that_is_not_there_is_not_changed() {
    assertFalse(devices.change(4711, "X", ""));
  }

  @Test
  void a_device_is_changed_while_its_reports_arrive_and_none_keeps_its_former_kind()
      throws Exception {
    Equipment carm =
        new Equipment("M", "X", "", "", "", "S1", "0", "2.25.9", EquipmentDetails.NONE);
    entities.save(Reports.projection("1.0", "1.0.1", "10001", carm, "e0"), Reports.PATIENT, "1");
    long device = devices.all().get(0).id();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (int round = 1; round <= 60; round++) {
        String kind = round % 2 == 0 ? "DX" : "RF";
        CyclicBarrier together = new CyclicBarrier(3);
        List<Callable<Object>> tasks = new ArrayList<>();
        tasks.add(at(together, () -> devices.change(device, "C-arm", kind)));
        for (int i = 0; i < 2; i++) {
          // New software each time: a row for the equipment, of a device and a study that are
          // known.
          String version = round + "." + i;
          Equipment updated =
              new Equipment("M", "X", "", "", "", "S1", version, "2.25.9", EquipmentDetails.NONE);
          DoseReport report =
              Reports.projection("1." + i * round, "2." + version, "10001", updated, "e" + version);
          tasks.add(at(together, () -> entities.save(report, Reports.PATIENT, "1")));
        }
        for (Future<Object> task : threads.invokeAll(tasks)) {
          task.get();
        }
        assertEquals(
            kind,
            ask(database, "SELECT string_agg(DISTINCT modality, '+') FROM arcdose.dose_report"),
            "round " + round);
        assertEquals(
            "{" + kind + "}",
            ask(database, "SELECT string_agg(DISTINCT modalities::text, '+') FROM arcdose.study"),
            "round " + round);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Object> at(CyclicBarrier barrier, Runnable task) {
    return () -> {
      barrier.await();
      task.run();
      return null;
    };
  }

  private void save(String study, Equipment equipment) {
    entities.save(
        Reports.by(equipment, Reports.ct(study, study + ".1", "e" + study)), Reports.PATIENT, "1");
  }
}
