package org.arcdose.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Values that belong together: a JSON object. In LDAP those of a group that occurs once are
 * attributes of the entry it is in; each member of a list of groups is an entry below, told by its
 * common name.
 *
 * @param name of the JSON member, empty for the whole
 * @param entry object class of entries; null for a group that has none of its own
 * @param atLeastOne whether an empty one is a mistake
 */
public record Group(
    String name,
    LdapName entry,
    boolean atLeastOne,
    String description,
    List<Setting> settings,
    List<Group> groups) {

  /** JSON member and LDAP attribute by which entries of a list are told and put in order. */
  static final String ENTRY_NAME = "name";

  public Group {
    settings = List.copyOf(settings);
    groups = List.copyOf(groups);
  }

  static Group once(String name, String description, Setting... settings) {
    return new Group(name, null, false, description, List.of(settings), List.of());
  }

  Group withAtLeastOne() {
    return new Group(name, entry, true, description, settings, groups);
  }

  /** Whether it is a list. */
  boolean many() {
    return entry != null && !name.isEmpty();
  }

  Optional<Setting> setting(String wanted) {
    return settings.stream().filter(setting -> setting.name().equals(wanted)).findFirst();
  }

  Optional<Group> group(String wanted) {
    return groups.stream().filter(group -> group.name().equals(wanted)).findFirst();
  }

  /** Every setting that is an attribute of the same LDAP entry. */
  List<Setting> attributes() {
    List<Setting> attributes =
        new ArrayList<>(settings.stream().filter(setting -> setting.attribute() != null).toList());
    groups.stream()
        .filter(group -> !group.many())
        .map(Group::attributes)
        .forEach(attributes::addAll);
    return attributes;
  }

  TreeSet<String> members() {
    TreeSet<String> members = new TreeSet<>();
    settings.forEach(setting -> members.add(setting.name()));
    groups.forEach(group -> members.add(group.name()));
    if (many()) {
      members.add(ENTRY_NAME);
    }
    return members;
  }
}
