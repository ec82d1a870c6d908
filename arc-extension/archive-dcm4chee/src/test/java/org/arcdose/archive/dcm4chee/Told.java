package org.arcdose.archive.dcm4chee;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Supplier;

/** Stands in for the archive's interfaces by what a test says of them. */
final class Told {
  private Told() {}

  /** What is not said is null, or zero. */
  static <T> T as(Class<T> type, Map<String, Supplier<Object>> said) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                said.getOrDefault(
                        method.getName(),
                        () -> method.getReturnType() == long.class ? (Object) 0L : null)
                    .get()));
  }
}
