package org.arcdose.service.schema;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.arcdose.service.sql.DatabaseFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings schema {@code arcdose} up to what this version needs. */
public final class Schema {
  private static final String NAME = "arcdose";

  /** Class of wrong passwords and unknown users. */
  private static final String NOT_AUTHORIZED = "28";

  private static final String NO_PRIVILEGE = "42501";

  /** Up to PostgreSQL 15 and from 16 on. */
  private static final Set<String> NO_EXTENSION = Set.of("58P01", "0A000");

  private final DataSource dataSource;

  public Schema(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Makes or updates the schema; two servers that start together wait for each other.
   *
   * @throws SchemaUnusable if it is newer than this version, a right is missing or a migration
   *     failed
   * @throws DatabaseFailure if the database cannot be reached; worth trying again
   */
  public void migrate() throws SchemaUnusable {
    try {
      Flyway flyway =
          Flyway.configure(Schema.class.getClassLoader())
              .dataSource(dataSource)
              .schemas(NAME)
              .defaultSchema(NAME)
              .table("schema_history")
              .locations("classpath:org/arcdose/service/migration")
              .validateMigrationNaming(true)
              .load();
      refuseNewer(flyway);
      flyway.migrate();
    } catch (FlywayException e) {
      throw unusable(e);
    }
  }

  private static void refuseNewer(Flyway flyway) throws SchemaUnusable {
    for (MigrationInfo migration : flyway.info().applied()) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS
          || migration.getState() == MigrationState.FUTURE_FAILED) {
        throw new SchemaUnusable(
            "Schema arcdose was made by a newer ArcDose (migration "
                + migration.getVersion()
                + "); install that version or restore the database from before its upgrade.",
            null);
      }
    }
  }

  private static SchemaUnusable unusable(FlywayException e) {
    SQLException sql = deepestSql(e);
    if (sql == null) {
      return new SchemaUnusable(
          "Migrating schema arcdose failed; the server log has the details.", e);
    }
    DatabaseFailure failure = new DatabaseFailure(sql);
    if (NO_EXTENSION.contains(failure.sqlState())) {
      return new SchemaUnusable(
          "PostgreSQL lacks the extension pg_trgm; install the contrib package of its version.", e);
    }
    if (failure.away()) {
      throw failure;
    }
    if (failure.sqlState().startsWith(NOT_AUTHORIZED)) {
      return new SchemaUnusable(
          "The database refuses ArcDose's user or its password; correct the data source ArcDoseDS.",
          e);
    }
    if (NO_PRIVILEGE.equals(sql.getSQLState())) {
      return new SchemaUnusable(
          "The database user lacks a right on schema arcdose; grant it CREATE on the database, or"
              + " make the schema and its tables the user's own, with the extension pg_trgm in it.",
          e);
    }
    return new SchemaUnusable(
        "Migrating schema arcdose failed with SQLSTATE "
            + sql.getSQLState()
            + "; the server log has the details.",
        e);
  }

  private static SQLException deepestSql(Throwable e) {
    SQLException found = null;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }
}
