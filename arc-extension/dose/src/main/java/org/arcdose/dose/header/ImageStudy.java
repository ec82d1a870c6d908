package org.arcdose.dose.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Finding;
import org.arcdose.dose.StudyFacts;

/**
 * The study of a projection image. A dose report says itself what was done; of an image only the
 * header does, and devices without a worklist have it in one place or another.
 */
public final class ImageStudy {
  /** Models that have what was requested in Study Description (0008,1030) only. */
  private static final List<String> REQUEST_IN_DESCRIPTION = List.of("CXDI", "DRX-REVOLUTION");

  private ImageStudy() {}

  public static StudyFacts read(Dataset dataset, List<Finding> findings) {
    StudyFacts study = StudyModules.study(dataset, findings);
    return study.described(description(dataset, study), procedure(dataset, study));
  }

  private static String description(Dataset dataset, StudyFacts study) {
    return first(
        Stream.of(
            Optional.of(study.studyDescription()),
            dataset.string(Tag.SERIES_DESCRIPTION),
            meaning(dataset, Tag.PROCEDURE_CODE_SEQUENCE)));
  }

  private static String procedure(Dataset dataset, StudyFacts study) {
    return first(
        Stream.of(
            Optional.of(study.requestedProcedure()),
            dataset
                .item(Tag.REQUEST_ATTRIBUTES_SEQUENCE)
                .flatMap(request -> meaning(request, Tag.REQUESTED_PROCEDURE_CODE_SEQUENCE)),
            meaning(dataset, Tag.PROCEDURE_CODE_SEQUENCE),
            meaning(dataset, Tag.PERFORMED_PROTOCOL_CODE_SEQUENCE),
            Optional.of(study.studyDescription()).filter(text -> isRequest(dataset))));
  }

  private static boolean isRequest(Dataset dataset) {
    String model = StudyModules.text(dataset, Tag.MANUFACTURER_MODEL_NAME).toUpperCase(Locale.ROOT);
    return REQUEST_IN_DESCRIPTION.stream().anyMatch(model::contains);
  }

  private static Optional<String> meaning(Dataset dataset, int sequence) {
    return dataset.code(sequence).map(Code::meaning);
  }

  private static String first(Stream<Optional<String>> texts) {
    return texts.flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst().orElse("");
  }
}
