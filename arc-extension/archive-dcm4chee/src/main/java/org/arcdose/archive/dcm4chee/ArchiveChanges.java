package org.arcdose.archive.dcm4chee;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.arcdose.archive.Changes;
import org.arcdose.archive.dcm4chee.ChangeQueue.Change;

/** What {@link ChangeQueue} was told, as studies. */
@ApplicationScoped
public class ArchiveChanges implements Changes {
  @Inject private ChangeQueue queue;

  @Resource(lookup = "java:jboss/datasources/ArcDoseDS")
  private DataSource dataSource;

  @Override
  public Set<String> take(int most, Duration patience) throws InterruptedException {
    Set<String> studies = new LinkedHashSet<>();
    List<Long> patients = new ArrayList<>();
    List<String> patientIds = new ArrayList<>();
    for (Change change : queue.take(most, patience)) {
      if (change instanceof Change.OfStudy study) {
        studies.add(study.studyInstanceUid());
      } else if (change instanceof Change.OfPatient patient) {
        patients.add(patient.pk());
      } else {
        patientIds.add(((Change.OfPatientId) change).id());
      }
    }
    if (!patients.isEmpty() || !patientIds.isEmpty()) {
      try {
        studies.addAll(new History(dataSource).studiesOf(patients, patientIds));
      } catch (SQLException e) {
        queue.miss();
      }
    }
    return studies;
  }

  @Override
  public boolean missed() {
    return queue.missed();
  }
}
