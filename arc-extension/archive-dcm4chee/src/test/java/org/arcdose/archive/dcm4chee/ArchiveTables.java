package org.arcdose.archive.dcm4chee;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Tables with the columns of the archive's schema 5.34 that are read, in a database of their own.
 */
final class ArchiveTables implements AutoCloseable {
  private final Scratch scratch = Scratch.create("archive-tables");
  private final PostgresCluster cluster;
  private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

  ArchiveTables() throws SQLException {
    cluster = PostgresCluster.start(scratch.directory(), Ports.free());
    dataSource.setUrl(cluster.jdbcUrl());
    dataSource.setUser(cluster.user());
    dataSource.setPassword(cluster.password());
    execute("CREATE TABLE public.patient (pk bigint PRIMARY KEY, version bigint)");
    execute(
        "CREATE TABLE public.patient_id (pk bigint PRIMARY KEY, pat_id varchar(255),"
            + " patient_fk bigint)");
    execute(
        "CREATE TABLE public.study (pk bigint PRIMARY KEY, study_iuid varchar(255),"
            + " patient_fk bigint)");
    execute(
        "CREATE TABLE public.series (pk bigint PRIMARY KEY, series_iuid varchar(255),"
            + " sending_aet varchar(255), receiving_aet varchar(255), study_fk bigint,"
            + " inst_purge_state smallint NOT NULL DEFAULT 0)");
    execute(
        "CREATE TABLE public.instance (pk bigint PRIMARY KEY, sop_iuid varchar(255),"
            + " sop_cuid varchar(255), created_time timestamp(6), series_fk bigint)");
    execute(
        "CREATE TABLE public.code (pk bigint PRIMARY KEY, code_value varchar(255),"
            + " code_designator varchar(255), code_meaning varchar(255))");
    execute(
        "CREATE TABLE public.rejected_instance (pk bigint PRIMARY KEY, study_iuid varchar(255),"
            + " series_iuid varchar(255), sop_iuid varchar(255), reject_code_fk bigint)");
  }

  DataSource dataSource() {
    return dataSource;
  }

  /** Empty but for one study 1.1 of patient 1 with one series 1.1.1. */
  void begin() throws SQLException {
    execute(
        "TRUNCATE public.patient, public.patient_id, public.study, public.series,"
            + " public.instance, public.code, public.rejected_instance");
    execute("INSERT INTO public.patient VALUES (1, 7)");
    execute("INSERT INTO public.patient_id VALUES (1, 'PAT-1', 1)");
    execute("INSERT INTO public.study VALUES (1, '1.1', 1)");
    execute("INSERT INTO public.series VALUES (1, '1.1.1', 'ANGIO', 'DCM4CHEE\\IOCM', 1)");
  }

  /** Stores object 1.1.1.pk some time ago. */
  void stored(int pk, String ago) throws SQLException {
    execute(
        "INSERT INTO public.instance VALUES (%d, '1.1.1.%d', '1.2', now() - interval '%s', 1)"
            .formatted(pk, pk, ago));
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() {
    cluster.close();
    scratch.close();
  }
}
