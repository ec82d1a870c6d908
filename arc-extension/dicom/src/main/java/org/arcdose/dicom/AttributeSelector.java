package org.arcdose.dicom;

/**
 * Attributes by tag, by a tag with digits left open, or by private creator.
 *
 * @param tag the tag, zero where the mask is
 * @param mask which bits of the tag count
 * @param creator the private creator whose blocks count, or empty
 */
record AttributeSelector(int tag, int mask, String creator) {
  private static final int WHOLE = -1;
  private static final int ANY_BLOCK = 0xFFFF_00FF;

  /**
   * An attribute of a dataset.
   *
   * @throws IllegalArgumentException for file meta information, group lengths and delimiters
   */
  static AttributeSelector of(int tag) {
    if (Tag.group(tag) == 2 || Tag.group(tag) == 0) {
      throw new IllegalArgumentException(
          Tag.format(tag) + " is file meta information, which follows the dataset");
    }
    if (Tag.isGroupLength(tag) || Tag.group(tag) == 0xFFFE) {
      throw new IllegalArgumentException(Tag.format(tag) + " is no attribute");
    }
    return exactly(tag);
  }

  /** The attribute that is there. */
  static AttributeSelector exactly(int tag) {
    return new AttributeSelector(tag, WHOLE, "");
  }

  /** Elements of a creator, the block left open. */
  static AttributeSelector ofCreator(String creator, int tag, int mask) {
    return new AttributeSelector(tag & ANY_BLOCK & mask, ANY_BLOCK & mask, creator);
  }

  /** Whether the tag alone decides. */
  boolean isTag() {
    return mask == WHOLE;
  }

  /** Whether it takes one attribute at most (of each block of a creator). */
  boolean isSingle() {
    return isTag() || !creator.isEmpty() && mask == ANY_BLOCK;
  }

  /**
   * Whether it takes the attribute. Open digits take no private creators: these go with the last
   * element of their block.
   *
   * @param owner creator of the block the attribute is in, or empty
   */
  boolean matches(int attribute, String owner) {
    if ((attribute & mask) != tag) {
      return false;
    }
    if (creator.isEmpty()) {
      return isTag() || !Tag.isPrivateCreator(attribute);
    }
    return creator.equals(owner);
  }

  /** Whether it may take an attribute of that group. */
  boolean reaches(int group) {
    return (group << 16 & mask & 0xFFFF_0000) == (tag & 0xFFFF_0000);
  }

  @Override
  public String toString() {
    if (!creator.isEmpty()) {
      return "("
          + digits().substring(0, 4)
          + ",\""
          + creator.replace("\"", "\"\"")
          + "\","
          + digits().substring(6)
          + ")";
    }
    String keyword = isTag() ? Dictionary.keyword(tag) : "";
    boolean unique = !keyword.isEmpty() && Dictionary.tag(keyword).orElse(0) == tag;
    return unique ? keyword : "(" + digits().substring(0, 4) + "," + digits().substring(4) + ")";
  }

  /** Eight hexadecimal digits, an x for each that is open. */
  private String digits() {
    StringBuilder digits = new StringBuilder(8);
    for (int shift = 28; shift >= 0; shift -= 4) {
      boolean open = (mask >>> shift & 0xF) == 0;
      digits.append(
          open ? 'x' : Character.toUpperCase(Character.forDigit(tag >>> shift & 0xF, 16)));
    }
    return digits.toString();
  }
}
