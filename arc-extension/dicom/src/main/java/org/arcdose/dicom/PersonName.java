package org.arcdose.dicom;

import java.util.List;

/**
 * A person name (PS3.5 section 6.2.1) in up to three ways of writing. What a name has beyond three
 * groups or five components stays in the last of them.
 *
 * @param alphabetic in Latin letters, or the only one there is
 * @param ideographic in characters such as Kanji, Hanja or Hanzi
 * @param phonetic in characters such as Hiragana or Hangul
 */
public record PersonName(Group alphabetic, Group ideographic, Group phonetic) {

  /**
   * One way of writing a name. Absent components are empty.
   *
   * @param family family name
   * @param given given names
   * @param middle middle names
   * @param prefix title before the name
   * @param suffix what follows the name
   */
  public record Group(String family, String given, String middle, String prefix, String suffix) {
    private static Group parse(String text) {
      List<String> components = parts(text, '^', 5);
      return new Group(
          components.get(0),
          components.get(1),
          components.get(2),
          components.get(3),
          components.get(4));
    }

    /** Whether it has no component. */
    public boolean isEmpty() {
      return toString().isEmpty();
    }

    /** As it stands in DICOM, without delimiters at the end: {@code Yamada^Tarou}. */
    @Override
    public String toString() {
      return joined('^', family, given, middle, prefix, suffix);
    }
  }

  /** The name as a value of DICOM has it. */
  public static PersonName parse(String text) {
    List<String> groups = parts(text, '=', 3);
    return new PersonName(
        Group.parse(groups.get(0)), Group.parse(groups.get(1)), Group.parse(groups.get(2)));
  }

  /** As it stands in DICOM, without delimiters at the end. */
  @Override
  public String toString() {
    return joined('=', alphabetic.toString(), ideographic.toString(), phonetic.toString());
  }

  private static List<String> parts(String text, char delimiter, int count) {
    String[] parts = new String[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int end = i < count - 1 ? text.indexOf(delimiter, start) : -1;
      parts[i] = text.substring(start, end < 0 ? text.length() : end).strip();
      start = end < 0 ? text.length() : end + 1;
    }
    return List.of(parts);
  }

  private static String joined(char delimiter, String... parts) {
    StringBuilder name = new StringBuilder();
    int written = 0;
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        name.append(Character.toString(delimiter).repeat(i - written)).append(parts[i]);
        written = i;
      }
    }
    return name.toString();
  }
}
