package org.arcdose.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.arcdose.dicom.AttributePath.Step;

/**
 * Reads the notation of attribute paths:
 *
 * <pre>
 * path      = step *( "." step )            every step but the last has an item
 * step      = [ "**." ] attribute [ item ]  "**." is here or in items of any sequence below
 * attribute = keyword                       PatientName
 *           | 8 digit                       00100010, 60xx3000, 0019xx10
 *           | "(" 4 digit "," 4 digit ")"   (0010,0010)
 *           | "(" 4 digit "," creator "," 2 digit ")"    (0019,"SIEMENS CT VA0  COAD",10)
 * item      = "[" ( number | "*" ) "]"      from 0; "*" is every item
 * digit     = hexadecimal digit | "x"       "x" is any; it takes no private creators
 * creator   = '"' text '"'                  a quote in the text is doubled
 * </pre>
 */
final class AttributePathParser {
  private static final char END = 0;

  private final String text;
  private int next;

  AttributePathParser(String text) {
    this.text = text;
  }

  AttributePath parse() {
    List<Step> steps = new ArrayList<>();
    steps.add(step());
    while (next < text.length()) {
      if (steps.get(steps.size() - 1).item() == AttributePath.NO_ITEM) {
        throw wrong(next, "an item such as [0] or [*] before the next attribute");
      }
      expect('.');
      steps.add(step());
    }
    return new AttributePath(steps);
  }

  private Step step() {
    boolean anyDepth = text.startsWith("**.", next);
    next += anyDepth ? 3 : 0;
    AttributeSelector selector = peek() == '(' ? inParentheses() : word();
    return new Step(anyDepth, selector, item());
  }

  private AttributeSelector word() {
    int start = next;
    while (Character.isLetterOrDigit(peek())) {
      next++;
    }
    String word = text.substring(start, next);
    if (isDigits(word, 8)) {
      return selector(word, start);
    }
    OptionalInt tag = Dictionary.tag(word);
    if (tag.isEmpty()) {
      throw wrong(start, "a keyword of the DICOM dictionary, or a tag of 8 digits, is expected");
    }
    return selector(String.format("%08X", tag.getAsInt()), start);
  }

  private AttributeSelector inParentheses() {
    int start = next;
    expect('(');
    String group = digits(4);
    expect(',');
    AttributeSelector selector =
        peek() == '"' ? ofCreator(group, start) : selector(group + digits(4), start);
    expect(')');
    return selector;
  }

  private AttributeSelector ofCreator(String group, int start) {
    String creator = quoted();
    expect(',');
    AttributeSelector any = selector(group + "xx" + digits(2), start);
    if (!Tag.isPrivate(any.tag() & any.mask())) {
      throw wrong(start, "an odd group, as private elements have, is expected");
    }
    return AttributeSelector.ofCreator(creator, any.tag(), any.mask());
  }

  private String quoted() {
    int start = next;
    expect('"');
    StringBuilder creator = new StringBuilder();
    while (peek() != '"' || text.startsWith("\"\"", next)) {
      if (peek() == END) {
        throw wrong(start, "the quote that opens here is never closed");
      }
      next += peek() == '"' ? 1 : 0;
      creator.append(text.charAt(next++));
    }
    next++;
    if (creator.toString().isBlank()) {
      throw wrong(start, "a private creator is not blank");
    }
    return creator.toString().strip();
  }

  private String digits(int count) {
    int start = next;
    int end = Math.min(start + count, text.length());
    String digits = text.substring(start, end);
    if (!isDigits(digits, count)) {
      throw wrong(start, count + " hexadecimal digits, or x for any, are expected");
    }
    next = end;
    return digits;
  }

  private AttributeSelector selector(String digits, int start) {
    int tag = 0;
    int mask = 0;
    for (int i = 0; i < 8; i++) {
      boolean open = digits.charAt(i) == 'x' || digits.charAt(i) == 'X';
      tag = tag << 4 | (open ? 0 : Character.digit(digits.charAt(i), 16));
      mask = mask << 4 | (open ? 0 : 0xF);
    }
    try {
      return mask == -1 ? AttributeSelector.of(tag) : new AttributeSelector(tag, mask, "");
    } catch (IllegalArgumentException e) {
      throw wrong(start, e.getMessage());
    }
  }

  private int item() {
    if (peek() != '[') {
      return AttributePath.NO_ITEM;
    }
    next++;
    int start = next;
    while (peek() >= '0' && peek() <= '9') {
      next++;
    }
    if (next == start) {
      if (peek() != '*') {
        throw wrong(next, "an item number from 0, or *, is expected");
      }
      next++;
      expect(']');
      return AttributePath.EVERY_ITEM;
    }
    if (next - start > 9) {
      throw wrong(start, "an item number of 9 digits at most is expected");
    }
    int index = Integer.parseInt(text, start, next, 10);
    expect(']');
    return index;
  }

  private void expect(char c) {
    if (peek() != c) {
      throw wrong(next, "'" + c + "' is expected");
    }
    next++;
  }

  private char peek() {
    return next < text.length() ? text.charAt(next) : END;
  }

  private IllegalArgumentException wrong(int at, String expected) {
    return new IllegalArgumentException(
        "The attribute path "
            + text
            + " is wrong at character "
            + (at + 1)
            + ": "
            + expected
            + ".");
  }

  private static boolean isDigits(String text, int count) {
    return text.length() == count
        && text.chars().allMatch(c -> c == 'x' || c == 'X' || isHexadecimal(c));
  }

  private static boolean isHexadecimal(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f';
  }
}
