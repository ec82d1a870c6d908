package org.arcdose.service.dose;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.arcdose.dose.Finding;

/** Kinds of findings by name. An orm.xml cannot say so: it does not see components of records. */
@Converter(autoApply = true)
public final class FindingKindConverter implements AttributeConverter<Finding.Kind, String> {
  @Override
  public String convertToDatabaseColumn(Finding.Kind kind) {
    return kind == null ? null : kind.name();
  }

  @Override
  public Finding.Kind convertToEntityAttribute(String column) {
    return column == null ? null : Finding.Kind.valueOf(column);
  }
}
