package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.launcher.Scratch;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with an object is said about that object; nothing else stops. */
@ExtendWith(RunningSystem.class)
class BadInputIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> ENDED = Set.of("DONE", "PARTIAL", "FAILED", "CANCELED");
  private final SyntheticStudies studies = new SyntheticStudies(22);

  @Test
  void a_report_without_content_fails_with_a_sentence_on_the_jobs_page(
      org.arcdose.launcher.Stack stack, ArcDoseClient arcDose, Modality modality)
      throws IOException, DicomException {
    SyntheticObject sound = studies.ct(1);
    Dataset broken = without(sound.object().dataset(), Tag.CONTENT_SEQUENCE);
    send(modality, broken);

    JsonObject job = endedJob(arcDose, sound.studyInstanceUid());

    assertEquals("FAILED", job.getString("state"));
    assertSentence(job.getString("error"));
    try (Browser browser = new Browser()) {
      Page page =
          browser.openAs("admin", stack.adminPassword(), stack.url() + "/jobs.xhtml?state=FAILED");
      page.locator(".sentence", new Page.LocatorOptions().setHasText(job.getString("error")))
          .first()
          .waitFor();
      page.navigate(stack.url() + "/job.xhtml?id=" + job.getInt("id"));
      page.locator("#actions\\:retry").click();
      page.locator("h1 .badge.FAILED").waitFor();
      page.locator("#error", new Page.LocatorOptions().setHasText(job.getString("error")))
          .waitFor();
    }
    assertStillWorks(arcDose, modality, 101);
  }

  @Test
  void sequences_nested_beyond_reason_fail_with_a_sentence(ArcDoseClient arcDose, Modality modality)
      throws IOException, DicomException {
    SyntheticObject sound = studies.ct(2);
    Dataset nested = new Dataset().put(Tag.VALUE_TYPE, VR.CS, "CONTAINER");
    for (int depth = 0; depth < 200; depth++) {
      nested =
          new Dataset()
              .put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS")
              .put(Tag.VALUE_TYPE, VR.CS, "CONTAINER")
              .putSequence(Tag.CONTENT_SEQUENCE, nested);
    }
    Dataset huge = without(sound.object().dataset(), Tag.CONTENT_SEQUENCE);
    huge.putSequence(Tag.CONTENT_SEQUENCE, nested);
    send(modality, huge);

    JsonObject job = endedJob(arcDose, sound.studyInstanceUid());

    assertEquals("FAILED", job.getString("state"));
    assertSentence(job.getString("error"));
    assertStillWorks(arcDose, modality, 102);
  }

  @Test
  void a_total_in_an_unknown_unit_is_left_out_and_said(ArcDoseClient arcDose, Modality modality) {
    SyntheticObject odd = studies.fluoroscopy(3, Quirk.DAP_TOTAL_IN_UNKNOWN_UNIT);
    modality.send(odd);

    assertEquals("DONE", endedJob(arcDose, odd.studyInstanceUid()).getString("state"));
    JsonObject detail = arcDose.json("/api/studies/" + odd.studyInstanceUid());
    assertFalse(detail.getJsonObject("study").containsKey("doseAreaProductGym2"));
    JsonObject finding =
        detail.getJsonArray("reports").getJsonObject(0).getJsonArray("findings").getJsonObject(0);
    assertTrue(finding.getString("where").contains("Dose Area Product Total"), finding::toString);
    assertSentence(finding.getString("problem"));
  }

  @Test
  void a_report_truncated_on_the_archives_disk_fails_with_a_sentence(
      org.arcdose.launcher.Stack stack, ArcDoseClient arcDose, Modality modality)
      throws IOException {
    SyntheticObject ct = studies.ct(4);
    stack.wildFly().close();
    modality.send(ct);
    stack.orthanc().close();
    truncateTheFileOf(ct.sopInstanceUid(), stack.settings().data().orthanc());
    stack.restartOrthanc();
    stack.restartWildFly();

    JsonObject job = endedJob(arcDose, ct.studyInstanceUid());

    assertEquals("FAILED", job.getString("state"));
    assertSentence(job.getString("error"));
    assertStillWorks(arcDose, modality, 104);
  }

  @Test
  void a_file_that_is_no_dicom_never_gets_in(Modality modality, ArcDoseClient arcDose)
      throws IOException {
    long jobs = arcDose.jobs(null);
    try (Scratch scratch = Scratch.create("no-dicom")) {
      Files.writeString(scratch.directory().resolve("letter.dcm"), "Dear colleague".repeat(100));
      try {
        modality.sendDirectory(scratch.directory());
      } catch (IllegalStateException refused) {
        assertTrue(refused.getMessage().contains("storescu"), refused::getMessage);
      }
    }
    assertStillWorks(arcDose, modality, 105);
    assertEquals(jobs + 1, arcDose.jobs(null));
  }

  private static void truncateTheFileOf(String sopInstanceUid, Path orthanc) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(orthanc.resolve("storage"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    byte[] uid = sopInstanceUid.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    int truncated = 0;
    for (Path file : files) {
      boolean database = file.getFileName().toString().startsWith("index");
      if (!database && contains(Files.readAllBytes(file), uid)) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(channel.size() / 2);
        }
        truncated++;
      }
    }
    assertTrue(truncated > 0, "the stored file was not found");
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int start = 0; start + part.length <= bytes.length; start++) {
      if (java.util.Arrays.equals(bytes, start, start + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private static Dataset without(Dataset dataset, int tag) {
    Dataset copy = new Dataset();
    dataset.forEach(
        element -> {
          if (element.tag() != tag) {
            copy.put(element);
          }
        });
    return copy;
  }

  private static void send(Modality modality, Dataset dataset) throws IOException, DicomException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DicomWriter.write(DicomObject.of(dataset), bytes);
    try (Scratch scratch = Scratch.create("bad")) {
      Files.write(scratch.directory().resolve("bad.dcm"), bytes.toByteArray());
      modality.sendDirectory(scratch.directory());
    }
  }

  private static JsonObject endedJob(ArcDoseClient arcDose, String studyInstanceUid) {
    String path = "/api/jobs?kind=dose&subject=" + studyInstanceUid;
    Await.until(
        "end of the job",
        SOON,
        () -> {
          JsonObject jobs = arcDose.json(path);
          return jobs.getInt("total") == 1
              && ENDED.contains(jobs.getJsonArray("rows").getJsonObject(0).getString("state"));
        });
    return arcDose.json(path).getJsonArray("rows").getJsonObject(0);
  }

  private void assertStillWorks(ArcDoseClient arcDose, Modality modality, int index) {
    SyntheticObject next = studies.ct(index);
    modality.send(next);
    Await.until(
        "the next study",
        SOON,
        () -> arcDose.get("/api/studies/" + next.studyInstanceUid()).statusCode() == 200);
  }

  /** A sentence, perhaps with the place in brackets after it. */
  private static void assertSentence(String text) {
    assertTrue(text.matches("[A-Z].{20,}[.]( \\(.+\\))?"), () -> "not a sentence: " + text);
    assertFalse(text.contains("Exception"), () -> "not for a user: " + text);
  }
}
