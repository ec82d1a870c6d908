package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The alert levels a study has reached, on the caller's transaction. The same result twice changes
 * nothing; what falls below its level stays and is withdrawn.
 */
final class SkinAlerts {
  private static final double MGY_PER_GY = 1000;

  /** What the later result has of an open alert; null withdraws it. */
  private static final String FOLLOW =
      """
      WITH now_at AS (SELECT * FROM unnest(?::text[], ?::double precision[], ?::double precision[],
          ?::boolean[]) n(kind, level_gy, value, reached))
      UPDATE arcdose.dose_alert a SET
        value = CASE WHEN n.reached THEN n.value ELSE a.value END,
        engine_version = CASE WHEN n.reached THEN ? ELSE a.engine_version END,
        withdrawn_at = CASE WHEN n.reached THEN NULL ELSE now() END,
        withdrawn_value = CASE WHEN n.reached THEN NULL ELSE n.value END
      FROM arcdose.dose_alert o LEFT JOIN now_at n ON n.kind = o.kind AND n.level_gy = o.level_gy
      WHERE o.study_id = ? AND o.withdrawn_at IS NULL AND a.id = o.id""";

  private static final String RAISE =
      """
      INSERT INTO arcdose.dose_alert (study_id, kind, level_gy, value, engine_version)
      SELECT ?, n.kind, n.level_gy, n.value, ?
      FROM unnest(?::text[], ?::double precision[], ?::double precision[], ?::boolean[])
        n(kind, level_gy, value, reached)
      WHERE n.reached
      ON CONFLICT (study_id, kind, level_gy) WHERE withdrawn_at IS NULL DO NOTHING""";

  /** A level, and whether it is reached. */
  record Level(String kind, double levelGy, double value, boolean reached) {}

  private final Connection connection;

  SkinAlerts(Connection connection) {
    this.connection = connection;
  }

  /** Raises and withdraws what follows from a result. */
  void judge(long study, ComputedSkinDose computed, AlertLevels levels) throws SQLException {
    List<Level> now = levels(computed, levels);
    follow(study, now);
    if (now.stream().anyMatch(Level::reached)) {
      try (PreparedStatement statement = connection.prepareStatement(RAISE)) {
        statement.setLong(1, study);
        statement.setString(2, SkinDoseComputation.VERSION);
        set(statement, 3, now);
        statement.executeUpdate();
      }
    }
  }

  /** Withdraws everything: the study has no skin dose any more. */
  void withdraw(long study) throws SQLException {
    follow(study, List.of());
  }

  private void follow(long study, List<Level> now) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FOLLOW)) {
      set(statement, 1, now);
      statement.setString(5, SkinDoseComputation.VERSION);
      statement.setLong(6, study);
      statement.executeUpdate();
    }
  }

  private void set(PreparedStatement statement, int from, List<Level> levels) throws SQLException {
    statement.setArray(
        from, connection.createArrayOf("text", levels.stream().map(Level::kind).toArray()));
    statement.setArray(
        from + 1,
        connection.createArrayOf("float8", levels.stream().map(Level::levelGy).toArray()));
    statement.setArray(
        from + 2, connection.createArrayOf("float8", levels.stream().map(Level::value).toArray()));
    statement.setArray(
        from + 3, connection.createArrayOf("bool", levels.stream().map(Level::reached).toArray()));
  }

  /** All levels with what a result has of them. */
  static List<Level> levels(ComputedSkinDose computed, AlertLevels levels) {
    List<Level> all = new ArrayList<>();
    Double peak = computed.result().psdMgy();
    if (peak == null) {
      return all;
    }
    for (double gy : levels.levelsGy()) {
      double mGy = gy * MGY_PER_GY;
      double area = computed.map().areaAboveCm2(mGy);
      all.add(new Level("PEAK_SKIN_DOSE", gy, peak / MGY_PER_GY, peak >= mGy));
      all.add(new Level("SKIN_AREA", gy, area, area > 0 && area >= levels.areaCm2()));
    }
    return all;
  }
}
