package org.arcdose.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The LDAP schema that follows from the definition (RFC 4512). */
public final class LdapSchema {
  /** Of the project: 2.25 and a UUID as a number (ITU-T X.667), ours for good. */
  private static final String ARC = "2.25.272293995118187301205924535754858190958";

  private static final String ATTRIBUTES = ARC + ".1.";
  private static final String CLASSES = ARC + ".2.";
  private static final String CREATED =
      "# Follows from the definition of ArcDose's configuration; see docs/configuration.md.\n";

  private LdapSchema() {}

  /** For slapd.conf. */
  public static String openLdap() {
    return CREATED
        + lines("attributetype ", "\n\t", attributes())
        + lines("objectclass ", "\n\t", classes());
  }

  /** For slapd with cn=config. */
  public static String openLdapConfig() {
    return CREATED
        + "dn: cn=arcdose,cn=schema,cn=config\nobjectClass: olcSchemaConfig\ncn: arcdose\n"
        + lines("olcAttributeTypes: ", "\n  ", attributes())
        + lines("olcObjectClasses: ", "\n  ", classes());
  }

  /** For OpenDJ and other servers whose schema is the entry cn=schema. */
  public static String openDj() {
    return CREATED
        + "dn: cn=schema\nobjectClass: top\nobjectClass: ldapSubentry\nobjectClass: subschema\n"
        + lines("attributeTypes: ", "\n  ", attributes())
        + lines("objectClasses: ", "\n  ", classes());
  }

  private static String lines(String keyword, String fold, List<String> definitions) {
    UnaryOperator<String> folded = text -> text.replace("\n", fold);
    return definitions.stream()
        .map(text -> keyword + folded.apply(text) + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> attributes() {
    List<String> found = new ArrayList<>();
    for (Group entry : entries()) {
      for (Setting setting : entry.attributes()) {
        found.add(
            String.format(
                Locale.ROOT,
                "( %s%d NAME '%s'\nDESC '%s'\n%s%s )",
                ATTRIBUTES,
                setting.attribute().number(),
                setting.attribute().text(),
                quoted(setting.description()),
                syntax(setting.kind()),
                setting.many() ? "" : " SINGLE-VALUE"));
      }
    }
    return found;
  }

  private static List<String> classes() {
    return entries().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "( %s%d NAME '%s'\nDESC '%s'\nSUP top STRUCTURAL\nMUST cn\nMAY ( %s ) )",
                    CLASSES,
                    entry.entry().number(),
                    entry.entry().text(),
                    quoted("ArcDose: " + entry.description()),
                    entry.attributes().stream()
                        .map(setting -> setting.attribute().text())
                        .collect(Collectors.joining(" $\n"))))
        .toList();
  }

  private static List<Group> entries() {
    List<Group> entries = new ArrayList<>(List.of(Definition.ARCDOSE));
    Definition.ARCDOSE.groups().stream().filter(Group::many).forEach(entries::add);
    return entries;
  }

  private static String syntax(Kind kind) {
    if (kind instanceof Kind.Flag) {
      return "EQUALITY booleanMatch\nSYNTAX 1.3.6.1.4.1.1466.115.121.1.7";
    }
    if (kind instanceof Kind.Amount amount && amount.whole()) {
      return "EQUALITY integerMatch\nSYNTAX 1.3.6.1.4.1.1466.115.121.1.27";
    }
    return "EQUALITY caseExactMatch\nSYNTAX 1.3.6.1.4.1.1466.115.121.1.15";
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\5c").replace("'", "\\27").replace("`", "");
  }
}
