package org.arcdose.service.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.sql.DataSource;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DoseReportsIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);

  private Entities entities;
  private StudiesJdbc studies;

  @BeforeEach
  void open(DataSource dataSource) {
    entities = Entities.on(dataSource);
    studies = new StudiesJdbc(new Database(dataSource), entities.factory());
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void gives_back_every_report_as_it_was_saved() {
    for (SyntheticObject object :
        List.of(
            STUDIES.ct(1), STUDIES.fluoroscopy(1), STUDIES.biplane(1), STUDIES.mammography(1))) {
      DoseReport report = report(object);
      entities.save(report, "key", "1");
      StudyDetail study = studies.byUid(object.studyInstanceUid()).orElseThrow();
      assertEquals(List.of(report), study.reports());
      assertEquals(object.events(), study.study().events());
    }
  }

  private static DoseReport report(SyntheticObject object) {
    Extraction extraction = DoseExtraction.extract(object.object().dataset());
    assertTrue(extraction instanceof Extraction.Extracted, extraction::toString);
    return ((Extraction.Extracted) extraction).report();
  }
}
