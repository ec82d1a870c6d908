package org.arcdose.dose.header;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Finding;
import org.arcdose.dose.PatientIdentity;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.StudyStaff;

/** The study and the patient in an object's header (PS3.3 C.7.1.1, C.7.2.1, C.7.2.2). */
public final class StudyModules {
  private StudyModules() {}

  public static StudyFacts study(Dataset dataset, List<Finding> findings) {
    LocalDate date =
        dataset
            .date(Tag.STUDY_DATE)
            .or(() -> dataset.date(Tag.CONTENT_DATE))
            .or(() -> dataset.date(Tag.SERIES_DATE))
            .orElse(null);
    LocalTime time =
        dataset
            .time(Tag.STUDY_TIME)
            .or(() -> dataset.time(Tag.CONTENT_TIME))
            .or(() -> dataset.time(Tag.SERIES_TIME))
            .orElse(null);
    check(dataset, Tag.STUDY_DATE, dataset.date(Tag.STUDY_DATE), "Study Date", "date", findings);
    check(dataset, Tag.STUDY_TIME, dataset.time(Tag.STUDY_TIME), "Study Time", "time", findings);
    return new StudyFacts(
        text(dataset, Tag.STUDY_INSTANCE_UID),
        date,
        time,
        text(dataset, Tag.ACCESSION_NUMBER),
        text(dataset, Tag.STUDY_ID),
        text(dataset, Tag.STUDY_DESCRIPTION),
        requestedProcedure(dataset),
        requestedProcedureCode(dataset).orElse(null),
        dataset.code(Tag.PROCEDURE_CODE_SEQUENCE).orElse(null),
        text(dataset, Tag.PERFORMED_PROCEDURE_STEP_DESCRIPTION),
        admittingDiagnosis(dataset),
        staff(dataset),
        PatientReader.facts(dataset, date, findings));
  }

  private static void check(
      Dataset dataset,
      int tag,
      Optional<?> value,
      String name,
      String kind,
      List<Finding> findings) {
    if (value.isEmpty() && dataset.string(tag).isPresent()) {
      String attribute = name + " " + Tag.format(tag);
      findings.add(Finding.error(attribute, attribute + " is not a " + kind + "."));
    }
  }

  public static PatientIdentity identity(Dataset dataset) {
    return new PatientIdentity(
        text(dataset, Tag.PATIENT_ID),
        text(dataset, Tag.ISSUER_OF_PATIENT_ID),
        text(dataset, Tag.PATIENT_NAME),
        dataset.date(Tag.PATIENT_BIRTH_DATE).orElse(null));
  }

  /** The first value, empty if absent. */
  public static String text(Dataset dataset, int tag) {
    return dataset.string(tag).orElse("");
  }

  private static StudyStaff staff(Dataset dataset) {
    return new StudyStaff(
        names(dataset, Tag.REFERRING_PHYSICIAN_NAME),
        names(dataset, Tag.REQUESTING_PHYSICIAN),
        names(dataset, Tag.PERFORMING_PHYSICIAN_NAME),
        names(dataset, Tag.NAME_OF_PHYSICIANS_READING_STUDY),
        names(dataset, Tag.PHYSICIANS_OF_RECORD),
        names(dataset, Tag.OPERATORS_NAME));
  }

  /** Some devices write the delimiters of a name around nothing. */
  private static String names(Dataset dataset, int tag) {
    return dataset.strings(tag).stream()
        .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit))
        .collect(Collectors.joining(" | "));
  }

  private static String admittingDiagnosis(Dataset dataset) {
    String described = joined(dataset.strings(Tag.ADMITTING_DIAGNOSES_DESCRIPTION).stream());
    return described.isEmpty()
        ? joined(
            dataset.items(Tag.ADMITTING_DIAGNOSES_CODE_SEQUENCE).stream()
                .flatMap(item -> Code.of(item).stream())
                .map(Code::meaning))
        : described;
  }

  private static String joined(Stream<String> texts) {
    return texts.filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
  }

  private static Optional<Code> requestedProcedureCode(Dataset dataset) {
    return dataset
        .code(Tag.REQUESTED_PROCEDURE_CODE_SEQUENCE)
        .or(
            () ->
                dataset
                    .item(Tag.REQUEST_ATTRIBUTES_SEQUENCE)
                    .flatMap(item -> item.code(Tag.REQUESTED_PROCEDURE_CODE_SEQUENCE)));
  }

  private static String requestedProcedure(Dataset dataset) {
    Optional<Dataset> request = dataset.item(Tag.REQUEST_ATTRIBUTES_SEQUENCE);
    return dataset
        .code(Tag.REQUESTED_PROCEDURE_CODE_SEQUENCE)
        .map(Code::meaning)
        .filter(meaning -> !meaning.isEmpty())
        .or(() -> request.flatMap(item -> item.string(Tag.REQUESTED_PROCEDURE_DESCRIPTION)))
        .or(() -> dataset.string(Tag.REQUESTED_PROCEDURE_DESCRIPTION))
        .orElse("");
  }
}
