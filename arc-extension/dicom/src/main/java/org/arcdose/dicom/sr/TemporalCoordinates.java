package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/**
 * Points or ranges in time (PS3.3 section C.18.7), given in one of three ways.
 *
 * @param rangeType e.g. {@code POINT} or {@code SEGMENT}
 * @param samplePositions numbers of samples, from 1
 * @param timeOffsetsS seconds from the start of what is referred to
 * @param dateTimes dates and times
 */
public record TemporalCoordinates(
    String rangeType,
    List<Integer> samplePositions,
    List<BigDecimal> timeOffsetsS,
    List<DateTimeValue> dateTimes) {
  public TemporalCoordinates {
    Objects.requireNonNull(rangeType, "rangeType");
    samplePositions = List.copyOf(samplePositions);
    timeOffsetsS = List.copyOf(timeOffsetsS);
    dateTimes = List.copyOf(dateTimes);
  }

  static Reading<TemporalCoordinates> of(Dataset item) {
    Optional<String> type = item.string(Tag.TEMPORAL_RANGE_TYPE);
    if (type.isEmpty()) {
      return Reading.absent();
    }
    TemporalCoordinates coordinates =
        new TemporalCoordinates(
            type.get(),
            ItemNumbers.positive(item, Tag.REFERENCED_SAMPLE_POSITIONS),
            ItemNumbers.decimals(item, Tag.REFERENCED_TIME_OFFSETS),
            ItemNumbers.texts(item, Tag.REFERENCED_DATE_TIME).stream()
                .flatMap(text -> DateTimeValue.parse(text).stream())
                .toList());
    return coordinates.isEmpty()
        ? Reading.unreadable("is a range in time without a time")
        : Reading.of(coordinates);
  }

  private boolean isEmpty() {
    return samplePositions.isEmpty() && timeOffsetsS.isEmpty() && dateTimes.isEmpty();
  }
}
