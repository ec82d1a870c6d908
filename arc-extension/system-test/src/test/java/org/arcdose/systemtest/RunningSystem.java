package org.arcdose.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.arcdose.launcher.Stack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One system for all tests of a run: PostgreSQL, Orthanc and WildFly with ArcDose. */
final class RunningSystem implements ParameterResolver {
  /** Staff find studies by accession number; of the patient only hashes are kept. */
  private static final JsonObject SITE =
      Json.createObjectBuilder()
          .add(
              "identity",
              Json.createObjectBuilder().add("accessionNumber", "plain").add("id", "hashed"))
          .build();

  private record Held(Stack stack) implements AutoCloseable {
    @Override
    public void close() {
      stack.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Stack.class || type == ArcDoseClient.class || type == Modality.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Stack stack =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent("system", key -> new Held(Stack.startTemporary(SITE)), Held.class)
            .stack();
    Class<?> type = parameter.getParameter().getType();
    if (type == ArcDoseClient.class) {
      return new ArcDoseClient(stack.url(), "admin", stack.adminPassword());
    }
    if (type == Modality.class) {
      return new Modality(stack.settings().dicomPort(), Stack.AE_TITLE);
    }
    return stack;
  }
}
