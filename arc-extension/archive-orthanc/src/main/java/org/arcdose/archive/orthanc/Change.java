package org.arcdose.archive.orthanc;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One entry of Orthanc's change log.
 *
 * @param seq ascending, never used twice in one database
 * @param type such as {@code NewInstance}, {@code StableStudy}
 * @param resource Orthanc's identifier of the patient, study, series or instance
 * @param time by Orthanc's clock, to the second
 */
record Change(long seq, String type, String resource, Instant time) {
  /** Orthanc writes UTC. */
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  static Change of(JsonObject entry) {
    return new Change(
        entry.getJsonNumber("Seq").longValueExact(),
        entry.getString("ChangeType"),
        entry.getString("ID"),
        LocalDateTime.parse(entry.getString("Date"), DATE).toInstant(ZoneOffset.UTC));
  }

  boolean isNewInstance() {
    return type.equals("NewInstance");
  }
}
