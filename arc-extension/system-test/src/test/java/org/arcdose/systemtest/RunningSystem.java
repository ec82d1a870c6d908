package org.arcdose.systemtest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.launcher.Stack;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One system for all tests of a run: PostgreSQL, Orthanc and WildFly with ArcDose. */
final class RunningSystem implements ParameterResolver {
  /** A report of the only device whose skin doses are stored in the archive. */
  static final SyntheticObject WITH_PATIENT_DOSE_REPORT =
      new SyntheticStudies(66).object(Kind.SIEMENS_ARTIS, 1);

  /** Staff find studies by accession number; of the patient only hashes are kept. */
  private static final JsonObject SITE =
      Json.createObjectBuilder()
          .add(
              "identity",
              Json.createObjectBuilder().add("accessionNumber", "plain").add("id", "hashed"))
          .add("devices", Json.createArrayBuilder().add(withPatientDoseReport()))
          .build();

  private record Held(Stack stack) implements AutoCloseable {
    @Override
    public void close() {
      stack.close();
    }
  }

  private static JsonObjectBuilder withPatientDoseReport() {
    Dataset header = WITH_PATIENT_DOSE_REPORT.object().dataset();
    return Json.createObjectBuilder()
        .add(
            "match",
            Json.createObjectBuilder()
                .add("model", header.string(Tag.MANUFACTURER_MODEL_NAME).orElseThrow())
                .add("serialNumber", header.string(Tag.DEVICE_SERIAL_NUMBER).orElseThrow()))
        .add("patientDoseReport", true);
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
