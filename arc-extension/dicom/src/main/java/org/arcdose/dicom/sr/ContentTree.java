package org.arcdose.dicom.sr;

import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.ReadLimits;
import org.arcdose.dicom.Tag;

/**
 * The content of a structured report (PS3.3 section C.17.3).
 *
 * @param root the outermost container
 * @param templateId identifier of the template the root follows, e.g. {@code 10001}; empty when the
 *     report does not say
 */
public record ContentTree(ContentItem root, Optional<String> templateId) {

  /**
   * The tree of an SR document.
   *
   * @throws DicomException when there is none or it is nested too deep
   */
  public static ContentTree of(Dataset dataset) throws DicomException {
    if (dataset.items(Tag.CONTENT_SEQUENCE).isEmpty()) {
      throw new DicomException(
          "The object has no SR content: Content Sequence (0040,A730) is missing or empty.");
    }
    if (dataset.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).isEmpty()) {
      throw new DicomException(
          "The SR document has no title: Concept Name Code Sequence (0040,A043) is missing.");
    }
    return new ContentTree(
        ContentItem.of(dataset, ReadLimits.DEFAULT.depth()),
        dataset
            .item(Tag.CONTENT_TEMPLATE_SEQUENCE)
            .flatMap(template -> template.string(Tag.TEMPLATE_IDENTIFIER)));
  }
}
