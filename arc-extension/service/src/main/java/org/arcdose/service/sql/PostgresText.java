package org.arcdose.service.sql;

/** Text that PostgreSQL can hold: it knows every character but U+0000. */
public final class PostgresText {
  private PostgresText() {}

  /** The text without U+0000 and with unpaired surrogates replaced; null stays null. */
  public static String of(String text) {
    if (text == null || text.chars().noneMatch(PostgresText::suspect)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .map(point -> isSurrogate(point) ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean suspect(int unit) {
    return unit == 0 || isSurrogate(unit);
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
