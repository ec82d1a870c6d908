package org.arcdose.service.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;
import org.arcdose.service.schema.Schema;
import org.arcdose.service.schema.SchemaUnusable;
import org.arcdose.service.sql.Database;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL cluster for all tests of the run; each test gets an empty, migrated schema. */
public final class TestDatabase implements BeforeEachCallback, ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(TestDatabase.class);

  /** The running cluster; closed with the run. */
  private record Running(Scratch scratch, PostgresCluster cluster) implements AutoCloseable {
    static Running start() {
      Scratch scratch = Scratch.create("service-it");
      return new Running(scratch, PostgresCluster.start(scratch.directory(), Ports.free()));
    }

    @Override
    public void close() {
      cluster.close();
      scratch.close();
    }
  }

  /** A statement a former test left running would hold locks on what is dropped. */
  private static final String END_OTHERS =
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'""";

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException, SchemaUnusable {
    DataSource dataSource = dataSource(context);
    execute(dataSource, END_OTHERS);
    execute(dataSource, "DROP SCHEMA IF EXISTS arcdose CASCADE");
    new Schema(dataSource).migrate();
  }

  /** A pool: the code under test opens a connection for every statement. */
  private static DataSource dataSource(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            "pool", key -> pool(running(context).cluster()), HikariDataSource.class);
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent("cluster", key -> Running.start(), Running.class);
  }

  /** A pool like the server's, whose loss of the database shows within two seconds. */
  public static HikariDataSource pool(PostgresCluster cluster) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(direct(cluster));
    config.setMaximumPoolSize(20);
    config.setConnectionTimeout(2000);
    return new HikariDataSource(config);
  }

  /** Connections that are not pooled. */
  public static PGSimpleDataSource direct(PostgresCluster cluster) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(cluster.jdbcUrl());
    dataSource.setUser(cluster.user());
    dataSource.setPassword(cluster.password());
    return dataSource;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == DataSource.class || type == Database.class || type == PostgresCluster.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == PostgresCluster.class) {
      return running(context).cluster();
    }
    DataSource dataSource = dataSource(context);
    return type == DataSource.class ? dataSource : new Database(dataSource);
  }

  /** Runs a statement of a test's own. */
  public static void execute(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
