package org.arcdose.configuration;

import jakarta.json.JsonValue;
import java.util.Locale;

/** docs/configuration.md, as it follows from the definition. */
public final class ConfigurationDocument {
  private static final String HEAD =
      """
      # Configuration

      What an administrator sets. Inside dcm4chee-arc it is kept in LDAP, in one entry
      `cn=%s` (object class `%s`) below the archive's device; it is read and written with
      the device (`GET` and `PUT /dcm4chee-arc/devices/{name}`, node `%s` of `dcmDevice`), and a change is in
      force a few seconds after `POST /dcm4chee-arc/ctrl/reload`. A device written without the node
      leaves the entry as it is. Beside Orthanc it is the file `config/arcdose.json`; a change is in force a few seconds
      after it was saved. Names and values are the same in both.

      While something is wrong, what was in force before stays in force; the page Configuration, health and the
      log name each mistake and its place.
      """;

  private final StringBuilder text = new StringBuilder();

  private ConfigurationDocument() {}

  public static String text() {
    ConfigurationDocument document = new ConfigurationDocument();
    document.text.append(
        String.format(
            Locale.ROOT, HEAD, LdapForm.NAME, Definition.ARCDOSE.entry().text(), "arcDose"));
    document.add("", Definition.ARCDOSE);
    return document.text.toString();
  }

  private void add(String path, Group group) {
    String title = path.isEmpty() ? "The site" : path + (group.many() ? "[]" : "");
    text.append("\n## ").append(title).append("\n\n").append(group.description());
    if (group.many()) {
      text.append(" A list; in LDAP an entry of object class `")
          .append(group.entry().text())
          .append("` each, named by `cn` (`name` in JSON).");
    }
    text.append(
        "\n\n| name | type | default | unit | LDAP attribute | |\n|---|---|---|---|---|---|\n");
    group.settings().forEach(this::add);
    for (Group inner : group.groups()) {
      add(
          path.isEmpty() ? inner.name() : path + (group.many() ? "[]." : ".") + inner.name(),
          inner);
    }
  }

  private void add(Setting setting) {
    text.append("| `")
        .append(setting.name())
        .append("` | ")
        .append(setting.many() ? "list: " : "")
        .append(setting.kind().phrase())
        .append(" | ")
        .append(preset(setting))
        .append(" | ")
        .append(setting.unit())
        .append(" | ")
        .append(setting.attribute() == null ? "" : "`" + setting.attribute().text() + "`")
        .append(" | ")
        .append(setting.description())
        .append(" |\n");
  }

  private static String preset(Setting setting) {
    return setting.preset() == JsonValue.NULL
        ? ""
        : String.join(", ", setting.texts(setting.preset()));
  }
}
