package org.arcdose.archive.orthanc;

import jakarta.json.JsonObject;

/**
 * One entry of Orthanc's change log.
 *
 * @param seq ascending, never used twice in one database
 * @param type such as {@code NewInstance}, {@code StableStudy}
 * @param resource Orthanc's identifier of the patient, study, series or instance
 * @param date UTC as {@code yyyyMMdd'T'HHmmss}
 */
record Change(long seq, String type, String resource, String date) {
  static Change of(JsonObject entry) {
    return new Change(
        entry.getJsonNumber("Seq").longValueExact(),
        entry.getString("ChangeType"),
        entry.getString("ID"),
        entry.getString("Date"));
  }

  boolean isNewInstance() {
    return type.equals("NewInstance");
  }
}
