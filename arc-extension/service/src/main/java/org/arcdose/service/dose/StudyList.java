package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.sql.RowCount;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.StudyOrder;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.service.view.StudyRow;

/**
 * The list of studies. Every order has an index: what precedes a page is passed over in it, not row
 * by row.
 */
final class StudyList {
  static final String COLUMNS =
      """
      id, study_instance_uid, study_date, study_time, accession_number, study_description,
        modalities, institution_name, station_name, manufacturer_model_name, event_count,
        dose_length_product_mgy_cm, dose_area_product_gym2, dose_rp_gy, average_glandular_dose_mgy,
        finding_count, received_at""";

  /** More than anybody types; what follows is not looked for. */
  private static final int MOST_WORDS = 20;

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private StudyList() {}

  static Page<StudyRow> page(Connection connection, StudyQuery query) throws SQLException {
    List<String> conditions = new ArrayList<>(List.of("modalities <> '{}'"));
    List<Object> values = new ArrayList<>();
    for (String word : words(query.text())) {
      conditions.add("search_text LIKE lower(?)");
      values.add("%" + escaped(word) + "%");
    }
    if (query.modality() != null && !query.modality().isEmpty()) {
      conditions.add("modalities @> ARRAY[?::text]");
      values.add(query.modality());
    }
    if (query.from() != null) {
      conditions.add("study_date >= ?");
      values.add(bounded(query.from()));
    }
    if (query.to() != null) {
      conditions.add("study_date <= ?");
      values.add(bounded(query.to()));
    }
    String from = " FROM arcdose.study WHERE " + String.join(" AND ", conditions);
    List<StudyRow> rows = rows(connection, query, from, values);
    long total = RowCount.of(connection, from, values);
    return new Page<>(
        rows,
        rows.isEmpty() ? total : Math.max(total, query.offset() + (long) rows.size()),
        query.offset());
  }

  private static List<StudyRow> rows(
      Connection connection, StudyQuery query, String from, List<Object> values)
      throws SQLException {
    String order = " ORDER BY " + order(query);
    String ids = "SELECT id" + from + order + " LIMIT ? OFFSET ?";
    String sql =
        "SELECT " + COLUMNS + " FROM arcdose.study WHERE id = ANY(ARRAY(" + ids + "))" + order;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int index = 1;
      for (Object value : values) {
        statement.setObject(index++, value);
      }
      statement.setInt(index++, query.limit());
      statement.setInt(index, query.offset());
      List<StudyRow> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row(row));
        }
      }
      return found;
    }
  }

  /**
   * Both directions are one index read forwards or backwards; unknown values come last or first.
   */
  private static String order(StudyQuery query) {
    String column = column(query.order() == null ? StudyOrder.STUDY_DATE : query.order());
    return query.descending()
        ? column + " DESC NULLS LAST, id DESC"
        : column + " ASC NULLS FIRST, id ASC";
  }

  private static String column(StudyOrder order) {
    return switch (order) {
      case STUDY_DATE -> "study_date";
      case RECEIVED -> "received_at";
      case MODALITY -> "modalities";
      case DOSE_LENGTH_PRODUCT -> "dose_length_product_mgy_cm";
      case DOSE_AREA_PRODUCT -> "dose_area_product_gym2";
      case DOSE_RP -> "dose_rp_gy";
    };
  }

  /** Java knows years PostgreSQL does not. */
  private static LocalDate bounded(LocalDate date) {
    return date.isBefore(FIRST) ? FIRST : date.isAfter(LAST) ? LAST : date;
  }

  private static List<String> words(String text) {
    String clean = text == null ? "" : PostgresText.of(text).strip();
    return clean.isEmpty()
        ? List.of()
        : Arrays.stream(clean.split("\\s+")).limit(MOST_WORDS).toList();
  }

  /** A word as LIKE finds it literally. */
  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  static StudyRow row(ResultSet row) throws SQLException {
    return new StudyRow(
        row.getString("study_instance_uid"),
        row.getObject("study_date", LocalDate.class),
        row.getObject("study_time", LocalTime.class),
        row.getString("accession_number"),
        row.getString("study_description"),
        List.of((String[]) row.getArray("modalities").getArray()),
        row.getString("institution_name"),
        row.getString("station_name"),
        row.getString("manufacturer_model_name"),
        row.getInt("event_count"),
        row.getBigDecimal("dose_length_product_mgy_cm"),
        row.getBigDecimal("dose_area_product_gym2"),
        row.getBigDecimal("dose_rp_gy"),
        row.getBigDecimal("average_glandular_dose_mgy"),
        row.getInt("finding_count"),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
