package org.arcdose.synthetic.expected;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.arcdose.dicom.Code;

/**
 * A piece of a dose object, e.g. one irradiation event: its values by field, and the pieces it
 * consists of. What is not in it must not be found.
 */
public final class Part {
  private final Map<Field, List<Object>> values = new LinkedHashMap<>();
  private final Map<Group, List<Part>> parts = new EnumMap<>(Group.class);

  /** A number in the field's unit, null if there is none; of several (one per pulse) the first. */
  public BigDecimal number(Field field) {
    return (BigDecimal) first(field);
  }

  /** All numbers, e.g. one per pulse. */
  public List<BigDecimal> numbers(Field field) {
    return values.getOrDefault(field, List.of()).stream().map(BigDecimal.class::cast).toList();
  }

  /** A code, null if there is none. */
  public Code code(Field field) {
    return (Code) first(field);
  }

  /** Text, a UID or a person's name, null if there is none. */
  public String text(Field field) {
    return (String) first(field);
  }

  /** Local date and time, null if there is none. */
  public LocalDateTime dateTime(Field field) {
    return (LocalDateTime) first(field);
  }

  /** Whether there is a value. */
  public boolean has(Field field) {
    return values.containsKey(field);
  }

  /** The fields that have a value, in the order they were given. */
  public Set<Field> fields() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** All values of a field: BigDecimal, Code, String or LocalDateTime. */
  public List<Object> values(Field field) {
    return values.getOrDefault(field, List.of());
  }

  /** The pieces of one kind. */
  public List<Part> parts(Group group) {
    return Collections.unmodifiableList(parts.getOrDefault(group, List.of()));
  }

  /** The kinds of pieces there are. */
  public Set<Group> groups() {
    return Collections.unmodifiableSet(parts.keySet());
  }

  /** Sum of a number over pieces of one kind; pieces without it count nothing. */
  public BigDecimal sum(Group group, Field field) {
    return sum(group, any -> true, field);
  }

  /** Sum of a number over those pieces of one kind that match. */
  public BigDecimal sum(Group group, Predicate<Part> which, Field field) {
    return parts(group).stream()
        .filter(which)
        .flatMap(part -> part.numbers(field).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Sets the values of a field. */
  public Part put(Field field, Object... given) {
    values.put(field, new ArrayList<>(Arrays.asList(given)));
    return this;
  }

  /** Adds a piece. */
  public Part add(Group group, Part part) {
    parts.computeIfAbsent(group, any -> new ArrayList<>()).add(part);
    return this;
  }

  /** Takes the values of a field away. */
  public Part remove(Field field) {
    values.remove(field);
    return this;
  }

  /** Takes pieces of one kind away. */
  public Part remove(Group group) {
    parts.remove(group);
    return this;
  }

  /** Visits this piece and all it consists of. */
  public void forEach(Consumer<Part> visitor) {
    visitor.accept(this);
    parts.values().forEach(list -> list.forEach(part -> part.forEach(visitor)));
  }

  private Object first(Field field) {
    List<Object> all = values.get(field);
    return all == null ? null : all.get(0);
  }
}
