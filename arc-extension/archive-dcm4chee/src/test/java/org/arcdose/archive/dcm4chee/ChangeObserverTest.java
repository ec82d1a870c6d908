package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.arcdose.archive.dcm4chee.ChangeQueue.Change;
import org.dcm4chee.arc.delete.StudyDeleteContext;
import org.dcm4chee.arc.patient.PatientMgtContext;
import org.dcm4chee.arc.study.StudyMgtContext;
import org.junit.jupiter.api.Test;

class ChangeObserverTest {
  private final ChangeQueue changes = new ChangeQueue();
  private final StoredQueue meter = new StoredQueue();
  private final ChangeObserver observer = new ChangeObserver(changes, meter);
  private final Map<String, Supplier<Object>> said = new HashMap<>();

  @Test
  void a_changed_study_is_known_by_its_uid() throws Exception {
    said.put("getStudyInstanceUID", () -> "1.2.3");
    observer.updated(Told.as(StudyMgtContext.class, said));
    assertEquals(List.of(new Change.OfStudy("1.2.3")), taken());
  }

  @Test
  void a_changed_patient_is_known_by_whatever_the_archive_says() throws Exception {
    said.put("getPatPk", () -> 4711L);
    observer.updated(Told.as(PatientMgtContext.class, said));
    assertEquals(List.of(new Change.OfPatient(4711)), taken());
    assertFalse(changes.missed());
  }

  @Test
  void a_patient_id_is_never_printed() {
    assertEquals("OfPatientId[not printed]", new Change.OfPatientId("PAT-1").toString());
  }

  @Test
  void nothing_a_change_brings_along_escapes_into_the_archive() throws Exception {
    said.put(
        "getStudy",
        () -> {
          throw new NoSuchMethodError("getStudy");
        });
    observer.deleted(Told.as(StudyDeleteContext.class, said));
    assertEquals(List.of(), taken());
    assertTrue(changes.missed());
    assertFalse(changes.missed(), "a gap is told once");
  }

  @Test
  void a_full_queue_lets_the_archive_go_on_and_remembers_the_gap() {
    IntStream.range(0, 10_000).forEach(i -> changes.offer(new Change.OfPatient(i)));
    assertFalse(changes.missed());
    changes.offer(new Change.OfPatient(1));
    assertTrue(changes.missed());
  }

  @Test
  void every_notification_is_timed() {
    observer.deleted(Told.as(StudyDeleteContext.class, said));
    assertEquals(1, meter.observing().counts().stream().mapToLong(Long::longValue).sum());
  }

  private List<Change> taken() throws InterruptedException {
    return changes.take(10, Duration.ZERO);
  }
}
