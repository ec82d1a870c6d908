package org.arcdose.dose;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes records as JSON: components in their order, absent (null) ones left out, numbers as
 * numbers with the digits they have, dates and times as ISO 8601 text, enums by name, lists as
 * arrays, maps with text keys as objects. A {@link org.arcdose.dicom.Code} is {@code
 * {"value","scheme","meaning"}} like any record.
 *
 * <p>A {@link PatientIdentity} is refused, so that it cannot slip into an answer or a log.
 */
public final class RecordJson {
  private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          Method[] accessors =
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getAccessor)
                  .toArray(Method[]::new);
          for (Method accessor : accessors) {
            accessor.setAccessible(true);
          }
          return accessors;
        }
      };

  private RecordJson() {}

  /**
   * Writes one value and flushes; the writer stays open.
   *
   * @param value a record, or a collection or map of them
   * @throws IllegalArgumentException if something in it has no JSON form here
   */
  public static void write(Object value, Writer out) {
    finish(value, GENERATORS.createGenerator(out));
  }

  /** Writes one value as UTF-8 and flushes; the stream stays open. See {@link #write}. */
  public static void write(Object value, OutputStream out) {
    finish(value, GENERATORS.createGenerator(out));
  }

  /** The components of a record by their names, in their order. */
  static Map<String, Object> members(Record value) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Method accessor : COMPONENTS.get(value.getClass())) {
      members.put(accessor.getName(), read(value, accessor));
    }
    return members;
  }

  private static void finish(Object value, JsonGenerator json) {
    write(value, json);
    json.flush();
  }

  /** Writes one value where the generator stands, e.g. after {@code writeKey}. */
  public static void write(Object value, JsonGenerator json) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof PatientIdentity) {
      throw new IllegalArgumentException("A patient identity is not written as JSON.");
    } else if (value instanceof Record recordValue) {
      writeRecord(recordValue, json);
    } else if (value instanceof Collection<?> collection) {
      json.writeStartArray();
      collection.forEach(item -> write(item, json));
      json.writeEnd();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach((key, item) -> writeMember(key.toString(), item, json));
      json.writeEnd();
    } else {
      writeScalar(value, json);
    }
  }

  private static void writeRecord(Record value, JsonGenerator json) {
    json.writeStartObject();
    writeMembers(value, json);
    json.writeEnd();
  }

  /** Writes the components of a record into the object the generator has begun. */
  public static void writeMembers(Record value, JsonGenerator json) {
    members(value).forEach((name, member) -> writeMember(name, member, json));
  }

  private static void writeMember(String name, Object value, JsonGenerator json) {
    if (value != null) {
      json.writeKey(name);
      write(value, json);
    }
  }

  private static void writeScalar(Object value, JsonGenerator json) {
    if (value instanceof String text) {
      json.write(text);
    } else if (value instanceof BigDecimal number) {
      json.write(number);
    } else if (value instanceof Integer number) {
      json.write(number);
    } else if (value instanceof Long number) {
      json.write(number);
    } else if (value instanceof Double number) {
      json.write(number);
    } else if (value instanceof Boolean flag) {
      json.write(flag);
    } else if (value instanceof Enum<?> constant) {
      json.write(constant.name());
    } else if (value instanceof Temporal time) {
      json.write(time.toString());
    } else {
      throw new IllegalArgumentException("No JSON form for " + value.getClass().getName() + ".");
    }
  }

  private static Object read(Record value, Method accessor) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("Cannot read " + accessor + ".", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(accessor + " failed.", e.getCause());
    }
  }
}
