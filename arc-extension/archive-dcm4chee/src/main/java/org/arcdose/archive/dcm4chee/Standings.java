package org.arcdose.archive.dcm4chee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.Standing;
import org.arcdose.dicom.Code;

/**
 * How objects stand, by the archive's own tables. A series whose records were purged has its
 * objects all the same: the archive brings the records back when it is asked. Of the patient only
 * the row's number and version are looked at.
 */
final class Standings {
  private static final String ASK =
      """
      SELECT i.pk IS NOT NULL OR coalesce(se.inst_purge_state, 0) = 1 AS present,
        c.code_value, c.code_designator, c.code_meaning, p.pk || ':' || p.version AS patient
      FROM unnest(?::text[], ?::text[], ?::text[]) WITH ORDINALITY
        AS asked(study, series, sop, place)
        LEFT JOIN public.study st ON st.study_iuid = study
        LEFT JOIN public.patient p ON p.pk = st.patient_fk
        LEFT JOIN public.series se ON se.study_fk = st.pk AND se.series_iuid = series
        LEFT JOIN public.instance i ON i.series_fk = se.pk AND i.sop_iuid = sop
        LEFT JOIN public.rejected_instance r
          ON r.study_iuid = study AND r.series_iuid = series AND r.sop_iuid = sop
        LEFT JOIN public.code c ON c.pk = r.reject_code_fk
      ORDER BY place""";

  private final DataSource dataSource;

  Standings(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  List<Standing> of(List<InstanceReference> instances) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(ASK)) {
      List<Function<InstanceReference, String>> columns =
          List.of(
              InstanceReference::studyInstanceUid,
              InstanceReference::seriesInstanceUid,
              InstanceReference::sopInstanceUid);
      for (int i = 0; i < columns.size(); i++) {
        Object[] uids = instances.stream().map(columns.get(i)).toArray();
        statement.setArray(i + 1, connection.createArrayOf("text", uids));
      }
      List<Standing> standings = new ArrayList<>(instances.size());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          standings.add(standing(row));
        }
      }
      return standings;
    }
  }

  private static Standing standing(ResultSet row) throws SQLException {
    String value = row.getString("code_value");
    String patient = row.getString("patient");
    return new Standing(
        row.getBoolean("present"),
        value == null
            ? null
            : new Code(value, row.getString("code_designator"), row.getString("code_meaning")),
        patient == null ? "" : patient);
  }
}
