package org.arcdose.service.dose;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.arcdose.service.sql.PostgresText;

/** Keeps characters PostgreSQL cannot hold from failing a whole report. */
@Converter(autoApply = true)
public final class PostgresTextConverter implements AttributeConverter<String, String> {
  @Override
  public String convertToDatabaseColumn(String text) {
    return PostgresText.of(text);
  }

  @Override
  public String convertToEntityAttribute(String column) {
    return column;
  }
}
