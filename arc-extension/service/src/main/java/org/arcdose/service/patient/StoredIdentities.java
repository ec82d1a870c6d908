package org.arcdose.service.patient;

import java.sql.PreparedStatement;
import org.arcdose.service.patient.IdentityPolicy.Keep;
import org.arcdose.service.patient.IdentityPolicy.Value;
import org.arcdose.service.sql.Database;

/** Who the patients of the stored studies are. */
public final class StoredIdentities {
  private final Database database;

  public StoredIdentities(Database database) {
    this.database = database;
  }

  /**
   * Deletes what the policy no longer lets the site keep: it may have been another one when a study
   * was stored. What a new policy keeps in addition comes with the next extraction.
   *
   * @return number of values deleted
   */
  public int obey(IdentityPolicy policy) {
    int deleted = 0;
    for (Value value : Value.values()) {
      Keep keep = policy.keep(value);
      if (keep != Keep.PLAIN) {
        deleted += delete(value, keep == Keep.HASHED);
      }
    }
    return deleted;
  }

  private int delete(Value value, boolean hashesStay) {
    String column = column(value);
    String sql =
        "UPDATE arcdose.study SET "
            + (value == Value.ACCESSION_NUMBER
                ? "search_text = replace(search_text, lower(accession_number), ''), "
                : "")
            + column
            + " = '', hashed_values = array_remove(hashed_values, ?) WHERE "
            + column
            + " <> '' AND NOT (? AND ? = ANY (hashed_values))";
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value.name());
            statement.setBoolean(2, hashesStay);
            statement.setString(3, value.name());
            return statement.executeUpdate();
          }
        });
  }

  private static String column(Value value) {
    return switch (value) {
      case NAME -> "patient_name";
      case ID -> "patient_id";
      case BIRTH_DATE -> "patient_birth_date";
      case ACCESSION_NUMBER -> "accession_number";
    };
  }
}
