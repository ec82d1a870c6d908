package org.arcdose.dicom.sr;

import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Makes an SR document (PS3.3 sections C.17.1 to C.17.3) of a header and a root container. */
public final class NewDocument {
  private NewDocument() {}

  /**
   * A complete, unverified document that follows no template.
   *
   * @param header all other modules; it becomes the document
   */
  public static Dataset of(Dataset header, Dataset root) {
    header
        .putSequence(Tag.REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE)
        .putSequence(Tag.PERFORMED_PROCEDURE_CODE_SEQUENCE)
        .put(Tag.COMPLETION_FLAG, VR.CS, "COMPLETE")
        .put(Tag.VERIFICATION_FLAG, VR.CS, "UNVERIFIED");
    for (Element element : root) {
      if (element.tag() != Tag.RELATIONSHIP_TYPE) {
        header.put(element);
      }
    }
    return header;
  }

  /** The same by a template of PS3.16. */
  public static Dataset of(Dataset header, Dataset root, String templateId) {
    return of(header, root)
        .putSequence(
            Tag.CONTENT_TEMPLATE_SEQUENCE,
            new Dataset()
                .put(Tag.MAPPING_RESOURCE, VR.CS, "DCMR")
                .put(Tag.TEMPLATE_IDENTIFIER, VR.CS, templateId));
  }
}
