package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;

/** A structured report of a SOP Class whose documents all have one title. */
final class TitledReport {
  private TitledReport() {}

  /** Reads the content once it is known to be what the title says. */
  @FunctionalInterface
  interface Content {
    Extraction read(Dataset dataset, ContentTree tree, Section root, List<Finding> findings);
  }

  static Extraction read(Dataset dataset, Concept title, Content content) {
    Optional<Code> found = dataset.code(Tag.CONCEPT_NAME_CODE_SEQUENCE);
    if (found.filter(title::matches).isEmpty()) {
      return new Extraction.Rejected(notTheTitle(found, title.code()));
    }
    try {
      ContentTree tree = ContentTree.of(dataset);
      List<Finding> findings = new ArrayList<>();
      return content.read(dataset, tree, Section.root(tree.root(), findings), findings);
    } catch (DicomException e) {
      return new Extraction.Rejected("The content tree is broken: " + e.getMessage());
    }
  }

  private static String notTheTitle(Optional<Code> found, Code title) {
    String wanted = title.meaning() + " (" + title.value() + ", " + title.scheme() + ")";
    return found
        .map(
            code ->
                "The root of the document is ("
                    + code.value()
                    + ", "
                    + code.scheme()
                    + "), not "
                    + wanted
                    + ".")
        .orElse("The document has no title, so it is no " + wanted + ".");
  }
}
