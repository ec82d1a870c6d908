package org.arcdose.dose;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/dose-model.md names every field of the model, in its order. */
class DoseModelDocumentTest {
  private static final Map<String, Class<?>> RECORDS =
      Map.ofEntries(
          entry("study", StudyFacts.class),
          entry("study.staff", StudyStaff.class),
          entry("study.patient", PatientFacts.class),
          entry("equipment", Equipment.class),
          entry("equipment.details", EquipmentDetails.class),
          entry("context", ReportContext.class),
          entry("observers[]", Observer.class),
          entry("projectionTotals[]", ProjectionAccumulatedDose.class),
          entry("glandularTotals[]", GlandularAccumulatedDose.class),
          entry("calibrations[]", Calibration.class),
          entry("participants[]", Participant.class),
          entry("projectionEvents[].facts", ProjectionEventFacts.class),
          entry("projectionEvents[].dose", ProjectionEventDose.class),
          entry("projectionEvents[].source", XRaySource.class),
          entry("projectionEvents[].series", XRaySourceSeries.class),
          entry("projectionEvents[].filters[]", XRayFilter.class),
          entry("projectionEvents[].detector", XRayDetector.class),
          entry("projectionEvents[].mechanics", XRayMechanics.class),
          entry("projectionEvents[].distances", DoseDistances.class),
          entry("projectionEvents[].beam", BeamGeometry.class),
          entry("projectionEvents[].grid", XRayGrid.class),
          entry("ctTotals", CtAccumulatedDose.class),
          entry("ctPhantomTotals", CtPhantomTotal.class),
          entry("ctAcquisitions", CtAcquisitionCounts.class),
          entry("ctEvents[].facts", CtEventFacts.class),
          entry("ctEvents[].acquisition", CtAcquisition.class),
          entry("ctEvents[].dose", CtDose.class),
          entry("ctEvents[].alert", DoseCheck.class),
          entry("ctEvents[].sources[]", CtXRaySource.class),
          entry("ctEvents[].sizeSpecificDoses[]", SizeSpecificDose.class),
          entry("nuclear.administrations[].radiopharmaceutical", Radiopharmaceutical.class),
          entry("nuclear.administrations[].activity", AdministeredActivity.class),
          entry("nuclear.administrations[].organDoses[]", OrganDose.class),
          entry("nuclear.petSeries[]", PetSeries.class),
          entry("nuclear.patient", PatientCharacteristics.class),
          entry("patientDoses[]", PatientDoseEstimate.class));

  private static final Pattern HEADING = Pattern.compile("### `([^`]+)`.*");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\|.*");

  @Test
  void the_document_has_every_field_of_the_model_and_no_other() throws IOException {
    Map<String, List<String>> documented = documented();
    assertEquals(RECORDS.keySet(), documented.keySet());
    documented.forEach(
        (path, fields) -> {
          Class<?> type = RECORDS.get(path);
          assertNotNull(type, path);
          assertEquals(
              Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList(),
              fields,
              path);
        });
  }

  private static Map<String, List<String>> documented() throws IOException {
    Map<String, List<String>> documented = new LinkedHashMap<>();
    List<String> fields = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("..", "..", "docs", "dose-model.md"))) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        fields = new ArrayList<>();
        documented.put(heading.group(1), fields);
      } else if (line.startsWith("#")) {
        fields = new ArrayList<>();
      } else if (row.matches()) {
        fields.add(row.group(1));
      }
    }
    return documented;
  }
}
