package org.arcdose.service.dose;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.service.intake.OwnObjects;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class ArchiveOrdersIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);

  private final FakeArchive archive = new FakeArchive();
  private Database database;
  private ArchiveOrders orders;
  private int rung;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    DoseRule rule = new DoseRule(DoseExtraction::concerns, "1");
    orders = new ArchiveOrders(database, rule, Clock.systemUTC(), () -> rung++);
  }

  @Test
  void doses_are_read_again_for_every_order_and_once_for_each() {
    archive.add(STUDIES.ct(1));
    archive.add(STUDIES.object(Kind.TEXT_REPORT, 1));

    assertEquals(1, orders.enter("dose", "export 7", archive.stored()));
    assertEquals(0, orders.enter("dose", "export 7", archive.stored()), "the archive's retry");
    assertEquals(1, orders.enter("dose", "export 8", archive.stored()));
    assertEquals(2, rung);
  }

  @Test
  void what_arcdose_stored_itself_is_not_read() {
    SyntheticObject own = STUDIES.ct(1);
    archive.add(own);
    new OwnObjects(database)
        .enter(
            List.of(
                new InstanceIdentity(
                    own.studyInstanceUid(), own.seriesInstanceUid(), "1.2", own.sopInstanceUid())),
            "digest");

    assertEquals(0, orders.enter("dose", "export 7", archive.stored()));
  }

  @Test
  void skin_doses_are_ordered_of_studies_that_are_known(DataSource dataSource) throws Exception {
    SyntheticObject object = STUDIES.object(Kind.FLUOROSCOPY, 1);
    archive.add(object);
    assertEquals(0, orders.enter("skin-dose", "export 7", archive.stored()), "not yet");
    try (Entities entities = Entities.on(dataSource)) {
      entities.save(Reports.of(object), Reports.PATIENT, "1");
    }
    Ledgers.change(database, "DELETE FROM arcdose.job");

    assertEquals(1, orders.enter("skin-dose", "export 7", archive.stored()));
    assertEquals(0, orders.enter("skin-dose", "export 8", archive.stored()), "one waits");
    assertEquals(
        object.studyInstanceUid(), ask(database, "SELECT study_instance_uid FROM arcdose.job"));
    assertEquals(0, orders.enter("skin-dose", "export 9", List.of()));
  }

  @Test
  void an_unknown_job_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> orders.enter("index", "export 7", List.of()));
  }
}
