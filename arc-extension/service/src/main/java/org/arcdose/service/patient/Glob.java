package org.arcdose.service.patient;

import java.util.regex.Pattern;

/**
 * A pattern of a whole text in any case: {@code *} is any characters, {@code ?} one, {@code [abc]}
 * one of these, {@code [!abc]} one that is none of these; a bracket that is not closed is itself.
 */
record Glob(String text, Pattern pattern) {
  Glob(String text) {
    this(text, Pattern.compile(regex(text), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  boolean matches(String value) {
    return pattern.matcher(value).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < glob.length()) {
      char c = glob.charAt(at);
      // The first place after [ or [! may be a bracket that belongs to the set.
      int end = c == '[' ? glob.indexOf(']', at + (glob.startsWith("[!", at) ? 3 : 2)) : -1;
      if (end > 0) {
        regex.append(set(glob.substring(at + 1, end)));
        at = end + 1;
        continue;
      }
      switch (c) {
        // Possessive groups are not needed: one star next to another means the same as one.
        case '*' -> regex.append(regex.toString().endsWith(".*") ? "" : ".*");
        case '?' -> regex.append('.');
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
      at++;
    }
    return "(?s)" + regex;
  }

  private static String set(String characters) {
    boolean none = characters.startsWith("!");
    StringBuilder set = new StringBuilder(none ? "[^" : "[");
    String members = none ? characters.substring(1) : characters;
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      boolean range = c == '-' && i > 0 && i < members.length() - 1;
      set.append(Character.isLetterOrDigit(c) || range ? "" : "\\").append(c);
    }
    return set.append(']').toString();
  }
}
