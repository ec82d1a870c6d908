package org.arcdose.service.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** Records that have a value of its own in every component, in lists two. */
public final class Filled {
  private int next = 1;

  private Filled() {}

  public static <R extends Record> R record(Class<R> type) {
    try {
      return new Filled().fill(type);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot fill " + type, e);
    }
  }

  private <R extends Record> R fill(Class<R> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(components[i].getGenericType(), components[i].getName());
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  private Object value(Type type, String name) throws ReflectiveOperationException {
    int number = next++;
    if (type instanceof ParameterizedType list) {
      Type item = list.getActualTypeArguments()[0];
      return List.of(value(item, name), value(item, name));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return name + number;
    } else if (plain == BigDecimal.class) {
      return BigDecimal.valueOf(number, 2);
    } else if (plain == Integer.class || plain == int.class) {
      return number;
    } else if (plain == Boolean.class || plain == boolean.class) {
      return true;
    } else if (plain == LocalDateTime.class) {
      return LocalDateTime.of(2026, 11, 20, 10, 15).plusSeconds(number);
    } else if (plain == LocalDate.class) {
      return LocalDate.of(2026, 11, 20);
    } else if (plain == LocalTime.class) {
      return LocalTime.of(10, 15);
    } else if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    return fill(plain.asSubclass(Record.class));
  }
}
