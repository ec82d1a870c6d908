package org.arcdose.dicom.sr;

import java.util.Objects;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/**
 * The template a container follows (PS3.3 section C.18.8).
 *
 * @param mappingResource who defines it, e.g. {@code DCMR} for PS3.16; empty when not said
 * @param id its identifier, e.g. {@code 10001}
 */
public record Template(String mappingResource, String id) {
  public Template {
    Objects.requireNonNull(mappingResource, "mappingResource");
    Objects.requireNonNull(id, "id");
  }

  static Optional<Template> of(Dataset item) {
    return item.item(Tag.CONTENT_TEMPLATE_SEQUENCE)
        .flatMap(
            template ->
                template
                    .string(Tag.TEMPLATE_IDENTIFIER)
                    .map(id -> new Template(template.string(Tag.MAPPING_RESOURCE).orElse(""), id)));
  }
}
