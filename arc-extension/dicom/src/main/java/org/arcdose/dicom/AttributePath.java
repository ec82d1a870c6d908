package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where attributes are in an object, e.g. {@code PatientName}, {@code (0010,0010)}, {@code
 * ContentSequence[*].PersonName}, {@code (0019,"SIEMENS CT VA0 COAD",10)}, {@code (60xx,3000)} or
 * {@code **.AccessionNumber}; {@link AttributePathParser} has the grammar.
 *
 * @param steps from the object down; each but the last reaches into items
 */
public record AttributePath(List<Step> steps) {
  /** Item number of a step that stays at the attribute. */
  static final int NO_ITEM = -1;

  /** Item number of a step into every item. */
  static final int EVERY_ITEM = -2;

  /**
   * One step.
   *
   * @param anyDepth whether it may be any number of sequences further down
   * @param selector which attributes it takes
   * @param item which item of them: its index from 0, {@link #NO_ITEM} or {@link #EVERY_ITEM}
   */
  record Step(boolean anyDepth, AttributeSelector selector, int item) {
    @Override
    public String toString() {
      String items =
          switch (item) {
            case NO_ITEM -> "";
            case EVERY_ITEM -> "[*]";
            default -> "[" + item + "]";
          };
      return (anyDepth ? "**." : "") + selector + items;
    }
  }

  public AttributePath {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException naming the character where it is wrong and what belongs there
   */
  public static AttributePath parse(String text) {
    return new AttributePathParser(text).parse();
  }

  /** The path to an attribute of the object itself. */
  public static AttributePath of(int tag) {
    return of(AttributeSelector.of(tag));
  }

  static AttributePath of(AttributeSelector selector) {
    return new AttributePath(List.of(new Step(false, selector, NO_ITEM)));
  }

  /** The path to an item of the sequence this path leads to. */
  public AttributePath item(int index) {
    if (index < 0 || isItem()) {
      throw new IllegalArgumentException("An item is one of a sequence and counted from 0.");
    }
    List<Step> all = new ArrayList<>(steps);
    Step last = last();
    all.set(all.size() - 1, new Step(last.anyDepth(), last.selector(), index));
    return new AttributePath(all);
  }

  /** The path to an attribute of the item this path leads to. */
  public AttributePath attribute(int tag) {
    return attribute(AttributeSelector.of(tag));
  }

  AttributePath attribute(AttributeSelector selector) {
    if (!isItem()) {
      throw new IllegalArgumentException(this + " leads to no item.");
    }
    List<Step> all = new ArrayList<>(steps);
    all.add(new Step(false, selector, NO_ITEM));
    return new AttributePath(all);
  }

  /** Whether it leads to items of a sequence, not to attributes. */
  public boolean isItem() {
    return last().item() != NO_ITEM;
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it can lead to no more than one place in each item its steps go through. */
  boolean isSinglePlace() {
    return last().selector().isSingle() && steps.stream().noneMatch(Step::anyDepth);
  }

  /** The path in the form that {@link #parse} reads: keywords where the dictionary has them. */
  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("."));
  }
}
