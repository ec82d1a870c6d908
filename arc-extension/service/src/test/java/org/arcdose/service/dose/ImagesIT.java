package org.arcdose.service.dose;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Extraction;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.Scenarios;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.ProjectionField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Images of a study, with and without its dose report, in whatever order they come. */
@ExtendWith(TestDatabase.class)
class ImagesIT {
  private static final Equipment ROOM = new Equipment("M", "X", "R1", "", "", "S1", "", "", null);
  private static final Equipment OTHER_ROOM =
      new Equipment("M", "X", "R2", "", "", "S2", "", "", null);

  /** 1 Gy.m2 an exposure. */
  private static final String TOTAL =
      "SELECT event_count || ' of ' || coalesce(dose_area_product_gym2, 0) FROM arcdose.study";

  private static final String GLANDULAR =
      "SELECT average_glandular_dose_mgy::text FROM arcdose.study";

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
  void every_exposure_counts_and_two_images_of_one_exposure_count_once() {
    saveInAnyOrder(image("1", ROOM, "e1"), image("2", ROOM, "e1"), image("3", ROOM, "e2"));
    assertEquals("2 of 2", ask(database, TOTAL));
  }

  @Test
  void a_stitched_image_counts_with_all_its_exposures_if_it_is_all_there_is() {
    saveInAnyOrder(image("1", ROOM, "e1", "e2", "e3"), image("2", ROOM, "e2"));
    assertEquals("3 of 3", ask(database, TOTAL));
  }

  @Test
  void a_stitched_image_gives_way_when_each_of_its_exposures_has_an_image() {
    saveInAnyOrder(
        image("1", ROOM, "e1", "e2"),
        image("2", ROOM, "e1"),
        image("3", ROOM, "e2"),
        image("4", ROOM, "e3"));
    assertEquals("3 of 3", ask(database, TOTAL));
    assertEquals(
        "1",
        ask(
            database,
            "SELECT string_agg(sop_instance_uid, ' ') FROM arcdose.dose_report"
                + " WHERE superseded_by IS NOT NULL"));
  }

  @Test
  void a_dose_report_of_the_device_stands_for_its_images() {
    saveInAnyOrder(
        image("1", ROOM, "2.25.1"), report("2", ROOM, "e1", "e2"), image("3", ROOM, "2.25.2"));
    assertEquals("2 of 2", ask(database, TOTAL));
  }

  @Test
  void images_of_another_device_count_beside_a_dose_report_unless_it_lists_their_exposure() {
    saveInAnyOrder(
        report("1", ROOM, "e1"), image("2", OTHER_ROOM, "e1"), image("3", OTHER_ROOM, "e9"));
    assertEquals("2 of 2", ask(database, TOTAL));
  }

  @Test
  void images_that_come_at_the_same_time_are_all_counted() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> saves = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        DoseReport image = image("i" + i, ROOM, "e" + i / 2);
        saves.add(
            () -> {
              entities.save(image, Reports.PATIENT, "1");
              return null;
            });
      }
      for (Future<Void> saved : threads.invokeAll(saves)) {
        saved.get();
      }
    } finally {
      threads.shutdown();
    }
    assertEquals("12 of 12", ask(database, TOTAL));
  }

  /** Either breast, each for processing and for presentation: the device names no events. */
  @Test
  void mammograms_for_processing_and_for_presentation_total_each_exposure_once() {
    List<SyntheticObject> images = new Scenarios(7).mammograms(1);
    saveInAnyOrder(
        images.stream()
            .map(image -> read(image.object().dataset().remove(Tag.IRRADIATION_EVENT_UID)))
            .toArray(DoseReport[]::new));
    BigDecimal glandularMgy =
        Stream.of(images.get(0), images.get(2))
            .flatMap(image -> image.expected().report().parts(Group.EVENT).stream())
            .map(event -> event.number(ProjectionField.AVERAGE_GLANDULAR_DOSE_MGY))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals("2", ask(database, "SELECT event_count::text FROM arcdose.study"));
    assertEquals(0, glandularMgy.compareTo(new BigDecimal(ask(database, GLANDULAR))));
  }

  @Test
  void images_give_way_to_the_dose_report_of_their_exposures() {
    List<SyntheticObject> objects = new Scenarios(7).imagesAndReport(1);
    saveInAnyOrder(
        objects.stream().map(object -> read(object.object().dataset())).toArray(DoseReport[]::new));
    SyntheticObject report = objects.get(objects.size() - 1);
    assertEquals(
        String.valueOf(report.events()),
        ask(database, "SELECT event_count::text FROM arcdose.study"));
    assertEquals(
        0,
        report
            .doseAreaProductGym2()
            .compareTo(
                new BigDecimal(
                    ask(database, "SELECT dose_area_product_gym2::text FROM arcdose.study"))));
  }

  /** GE Senographe: OpenREM 1.0 finds 2 events and 1.956 mGy of the left breast. */
  @Test
  void real_mammograms_for_processing_and_for_presentation_total_each_exposure_once()
      throws Exception {
    String samples = System.getProperty("arcdose.samples");
    assumeTrue(samples != null, "no sample files: system property arcdose.samples is not set");
    List<DoseReport> images = new ArrayList<>();
    for (String name : List.of("1_ForProcessing", "1_ForPresentation", "2_ForPresentation")) {
      Path file = Path.of(samples, "dose", "dcm", "MG-Im-GE_Seno_" + name + ".dcm");
      try (InputStream in = Files.newInputStream(file)) {
        images.add(read(DicomReader.readHeader(in).dataset()));
      }
    }
    saveInAnyOrder(images.toArray(DoseReport[]::new));
    assertEquals("2", ask(database, "SELECT event_count::text FROM arcdose.study"));
    assertEquals(0, new BigDecimal("1.956").compareTo(new BigDecimal(ask(database, GLANDULAR))));
  }

  private static DoseReport read(Dataset image) {
    return assertInstanceOf(Extraction.Extracted.class, DoseExtraction.extract(image)).report();
  }

  private void saveInAnyOrder(DoseReport... reports) {
    List<DoseReport> order = new ArrayList<>(List.of(reports));
    Collections.shuffle(order, new Random(5));
    order.forEach(report -> entities.save(report, Reports.PATIENT, "1"));
    String first = ask(database, TOTAL);
    Collections.reverse(order);
    order.forEach(report -> entities.save(report, Reports.PATIENT, "2"));
    assertEquals(first, ask(database, TOTAL), "in the opposite order");
  }

  private static DoseReport image(String sop, Equipment device, String... events) {
    return Reports.projection("1.1", sop, "", device, events);
  }

  private static DoseReport report(String sop, Equipment device, String... events) {
    return Reports.projection("1.1", sop, "10001", device, events);
  }
}
