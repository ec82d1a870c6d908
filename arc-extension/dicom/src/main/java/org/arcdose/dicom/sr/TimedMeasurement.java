package org.arcdose.dicom.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/**
 * A row of a TABLE item that lists a quantity over time (Tabulated Values Sequence (0040,A801)):
 * one column has dates and times, the other numbers, with a unit in the column's definition.
 *
 * @param at what the row's time means, the concept name of its column says
 */
public record TimedMeasurement(DateTimeValue at, Measurement measurement) {
  private static final int CELL_VALUES = 0x0040_A808;
  private static final int COLUMN_DEFINITIONS = 0x0040_A807;
  private static final int ROW_NUMBER = 0x0040_A804;
  private static final int SELECTOR_DT_VALUE = 0x0072_0063;

  /** Selector DS, FD and FL Value. */
  private static final int[] SELECTOR_NUMBERS = {0x0072_0072, 0x0072_0074, 0x0072_0076};

  public TimedMeasurement {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(measurement, "measurement");
  }

  /** Rows that have both a time and a number, in their order; none of an item that is no table. */
  static List<TimedMeasurement> of(Dataset item) {
    List<TimedMeasurement> rows = new ArrayList<>();
    for (Dataset table : item.items(Tag.TABULATED_VALUES_SEQUENCE)) {
      Code unit = unit(table);
      Map<Integer, String> times = new TreeMap<>();
      Map<Integer, String> numbers = new TreeMap<>();
      for (Dataset cell : table.items(CELL_VALUES)) {
        add(cell, SELECTOR_DT_VALUE, times);
        for (int tag : SELECTOR_NUMBERS) {
          add(cell, tag, numbers);
        }
      }
      times.forEach(
          (row, time) ->
              DateTimeValue.parse(time)
                  .filter(at -> numbers.containsKey(row))
                  .map(at -> new TimedMeasurement(at, Measurement.of(numbers.get(row), unit)))
                  .ifPresent(rows::add));
    }
    return rows;
  }

  /** Values without a row number are those of all rows of the column. */
  private static void add(Dataset cell, int tag, Map<Integer, String> column) {
    List<Integer> row = ItemNumbers.positive(cell, ROW_NUMBER);
    int number = row.isEmpty() ? 1 : row.get(0);
    for (String text : ItemNumbers.texts(cell, tag)) {
      column.put(number++, text);
    }
  }

  private static Code unit(Dataset table) {
    return table.items(COLUMN_DEFINITIONS).stream()
        .flatMap(column -> column.code(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE).stream())
        .findFirst()
        .orElse(Measurement.NO_UNIT);
  }
}
