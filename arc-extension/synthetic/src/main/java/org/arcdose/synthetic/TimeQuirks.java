package org.arcdose.synthetic;

import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Dates and times as devices write them. */
final class TimeQuirks {
  private TimeQuirks() {}

  static void append(ObjectEdit edit, String suffix) {
    edit.items(
        item -> item.contains(Tag.DATE_TIME),
        item -> item.put(Tag.DATE_TIME, VR.DT, text(item) + suffix));
    if (suffix.startsWith(".")) {
      adjust(edit, time -> time.plusNanos(Long.parseLong(suffix.substring(1)) * 1000));
    }
  }

  static void datesOnly(ObjectEdit edit) {
    edit.items(
        item -> item.contains(Tag.DATE_TIME),
        item -> item.put(Tag.DATE_TIME, VR.DT, text(item).substring(0, 8)));
    adjust(edit, time -> time.toLocalDate().atStartOfDay());
  }

  static void noStudyDate(ObjectEdit edit) {
    edit.header(Tag.STUDY_DATE, VR.DA);
    edit.header(Tag.STUDY_TIME, VR.TM);
  }

  private static String text(Dataset item) {
    return item.string(Tag.DATE_TIME).orElseThrow();
  }

  /** What is expected of the date and times in the content. */
  private static void adjust(ObjectEdit edit, UnaryOperator<LocalDateTime> change) {
    edit.expected()
        .report()
        .forEach(
            part ->
                part.fields().stream()
                    .filter(field -> field.content() != null)
                    .filter(field -> part.values(field).get(0) instanceof LocalDateTime)
                    .toList()
                    .forEach(field -> part.put(field, change.apply(part.dateTime(field)))));
  }
}
