package org.arcdose.archive.orthanc;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.arcdose.archive.ArchiveException;

/**
 * Orthanc's change log, read from where the last page ended.
 *
 * <p>Every question starts one entry early, at the change the cursor stands on: one request tells
 * both what is new and whether this is still the same log. An Orthanc whose database was replaced
 * or reset shows another change under that number, or none and a last number below; then the log is
 * read from its beginning. A change that is only missing says nothing: Orthanc drops the changes of
 * a resource that is deleted.
 */
final class ChangeLog {
  /**
   * @param changes oldest first, without the one the cursor stood on
   * @param end where they end
   * @param more whether Orthanc has more of them now
   */
  record Stretch(List<Change> changes, Cursor end, boolean more) {}

  private final OrthancHttp http;

  ChangeLog(OrthancHttp http) {
    this.http = http;
  }

  Stretch after(Cursor cursor, int limit) throws ArchiveException {
    if (cursor.isStart()) {
      return stretch(cursor, ask(0, limit));
    }
    Answer answer = ask(cursor.seq() - 1, limit + 1);
    if (answer.isOfAnotherLogThan(cursor)) {
      return after(Cursor.START, limit);
    }
    return stretch(cursor, answer);
  }

  private static Stretch stretch(Cursor cursor, Answer answer) {
    List<Change> fresh =
        answer.changes().stream().filter(change -> change.seq() > cursor.seq()).toList();
    Cursor end = fresh.isEmpty() ? cursor : Cursor.at(fresh.get(fresh.size() - 1));
    return new Stretch(fresh, end, !answer.done());
  }

  private Answer ask(long since, int limit) throws ArchiveException {
    return http.get("/changes?since=" + since + "&limit=" + limit, Answer::of);
  }

  /**
   * @param last of the changes; if there is none, the highest number the log ever gave
   */
  private record Answer(List<Change> changes, long last, boolean done) {
    static Answer of(JsonValue json) {
      JsonObject page = json.asJsonObject();
      return new Answer(
          page.getJsonArray("Changes").getValuesAs(JsonObject.class).stream()
              .map(Change::of)
              .toList(),
          page.getJsonNumber("Last").longValueExact(),
          page.getBoolean("Done"));
    }

    boolean isOfAnotherLogThan(Cursor cursor) {
      if (changes.isEmpty()) {
        // An Orthanc that only echoes the number it was asked for must not look like another log.
        return last < cursor.seq() - 1;
      }
      Change first = changes.get(0);
      return first.seq() == cursor.seq() && !cursor.isAt(first);
    }
  }
}
