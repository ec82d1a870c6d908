package org.arcdose.dicom;

/**
 * Decides in what was read in implicit VR which elements are SS: those that the dictionary lists as
 * US or SS, where Pixel Representation (0028,0103) of their dataset or of one around it says that
 * pixels are signed (PS3.5 annex A). It may stand behind the elements it decides.
 */
final class SignedPixels {
  private SignedPixels() {}

  static void decide(Dataset dataset) {
    decide(dataset, false);
  }

  private static void decide(Dataset dataset, boolean inherited) {
    boolean signed =
        dataset.contains(Tag.PIXEL_REPRESENTATION)
            ? dataset.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1
            : inherited;
    dataset.replaceEach(
        element -> {
          element.items().forEach(item -> decide(item, signed));
          return signed && element instanceof ValueElement value ? signed(value) : element;
        });
  }

  private static Element signed(ValueElement value) {
    return value.vr() == VR.US && Dictionary.isUsOrSs(value.tag()) ? value.withVr(VR.SS) : value;
  }
}
