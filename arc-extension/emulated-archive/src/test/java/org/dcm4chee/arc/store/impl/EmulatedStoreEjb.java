package org.dcm4chee.arc.store.impl;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.dcm4chee.arc.entity.Instance;

/** The rows of an object, in the transaction of the caller or one of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class EmulatedStoreEjb {
  @Resource(lookup = "java:/PacsDS")
  private DataSource dataSource;

  public void updateDb(EmulatedStoreContext context, String path) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      Instance known =
          instance(
              connection,
              "SELECT pk, created_time FROM public.instance WHERE sop_iuid = ?",
              context.getSopInstanceUID());
      if (known != null) {
        context.isThere(known);
        return;
      }
      long patient =
          pk(
              connection,
              "WITH patient AS (INSERT INTO public.patient (pk, version, pat_name)"
                  + " SELECT nextval('public.patient_pk_seq'), 0, ? WHERE NOT EXISTS"
                  + " (SELECT 1 FROM public.patient_id WHERE pat_id = ?) RETURNING pk),"
                  + " id AS (INSERT INTO public.patient_id (pk, pat_id, patient_fk)"
                  + " SELECT pk, ?, pk FROM patient RETURNING patient_fk)"
                  + " SELECT patient_fk FROM id UNION ALL"
                  + " SELECT patient_fk FROM public.patient_id WHERE pat_id = ?",
              context.patientName(),
              context.patientId(),
              context.patientId(),
              context.patientId());
      long study =
          pk(
              connection,
              "INSERT INTO public.study (pk, study_iuid, patient_fk)"
                  + " VALUES (nextval('public.study_pk_seq'), ?, ?)"
                  + " ON CONFLICT (study_iuid) DO UPDATE SET study_iuid = excluded.study_iuid"
                  + " RETURNING pk",
              context.getStudyInstanceUID(),
              patient);
      long series =
          pk(
              connection,
              "INSERT INTO public.series (pk, series_iuid, study_fk, sending_aet, receiving_aet)"
                  + " VALUES (nextval('public.series_pk_seq'), ?, ?, ?, ?)"
                  + " ON CONFLICT (series_iuid) DO UPDATE SET series_iuid = excluded.series_iuid"
                  + " RETURNING pk",
              context.getSeriesInstanceUID(),
              study,
              context.getStoreSession().getCallingAET(),
              context.getStoreSession().getCalledAET());
      context.stored(
          instance(
              connection,
              "INSERT INTO public.instance"
                  + " (pk, sop_iuid, sop_cuid, series_fk, created_time, storage_path)"
                  + " VALUES (nextval('public.instance_pk_seq'), ?, ?, ?, localtimestamp, ?)"
                  + " RETURNING pk, created_time",
              context.getSopInstanceUID(),
              context.getSopClassUID(),
              series,
              path));
    }
  }

  private static long pk(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Instance instance(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? new Instance(row.getLong(1), row.getTimestamp(2)) : null;
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
