package org.arcdose.dicom.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.ReadLimits;
import org.arcdose.dicom.Tag;

/**
 * The content of a structured report (PS3.3 section C.17.3).
 *
 * @param root the outermost container
 */
public record ContentTree(ContentItem root) {

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
    return new ContentTree(ContentItem.root(dataset, ReadLimits.DEFAULT.depth()));
  }

  /**
   * Identifier of the template the root follows, e.g. {@code 10001}; empty when the report does not
   * say.
   */
  public Optional<String> templateId() {
    return root.template().map(Template::id);
  }

  /**
   * What is wrong with references from one item to another, a sentence each, at most as many as
   * given. Such references are never followed.
   */
  public List<String> brokenReferences(int most) {
    List<String> problems = new ArrayList<>();
    collect(root, problems, most);
    return problems;
  }

  /** The tree is not deep, so that recursion is safe. */
  private static void collect(ContentItem item, List<String> problems, int most) {
    if (problems.size() < most) {
      item.referencedItem().problem().ifPresent(p -> problems.add(item.path() + " " + p + "."));
      item.children().forEach(child -> collect(child, problems, most));
    }
  }
}
