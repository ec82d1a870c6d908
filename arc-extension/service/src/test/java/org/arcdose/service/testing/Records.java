package org.arcdose.service.testing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies of records that differ in one component. */
public final class Records {
  private Records() {}

  /**
   * The same record with another value in one component.
   *
   * @throws IllegalArgumentException if it has no such component
   */
  public static <R extends Record> R with(R original, String component, Object value) {
    @SuppressWarnings("unchecked")
    Class<R> type = (Class<R>) original.getClass();
    RecordComponent[] components = type.getRecordComponents();
    if (Arrays.stream(components).noneMatch(c -> c.getName().equals(component))) {
      throw new IllegalArgumentException(type + " has no component " + component);
    }
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            components[i].getName().equals(component)
                ? value
                : components[i].getAccessor().invoke(original);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("Cannot copy " + type, e);
    }
  }
}
