package org.arcdose.dose.header;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Finding;
import org.arcdose.dose.PatientFacts;
import org.arcdose.dose.Plausible;

/** Sex, age, height and weight of the patient (PS3.3 C.7.1.1 and C.7.2.2). */
public final class PatientReader {
  private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");
  private static final BigDecimal OLDEST_YEARS = BigDecimal.valueOf(130);

  /** An age string counts whole years, months, weeks or days. */
  private static final BigDecimal MOST_YEARS_APART = new BigDecimal("1.5");

  private static final String BIRTH_DATE = "Patient's Birth Date (0010,0030)";
  private static final Pattern AGE_STRING = Pattern.compile("(\\d{1,3})([DWMY])");

  private PatientReader() {}

  public static PatientFacts facts(Dataset dataset, LocalDate studyDate, List<Finding> findings) {
    return new PatientFacts(
        StudyModules.text(dataset, Tag.PATIENT_SEX),
        StudyModules.text(dataset, Tag.PATIENT_AGE),
        ageYears(dataset, studyDate, findings),
        measure(dataset, Tag.PATIENT_SIZE, "Patient's Size (0010,1020)", findings),
        measure(dataset, Tag.PATIENT_WEIGHT, "Patient's Weight (0010,1030)", findings));
  }

  /**
   * From the birth date if that makes a possible age (de-identified objects have birth dates in the
   * future), else from the age string; rounded to a tenth of a year. What does not fit is a note.
   */
  private static BigDecimal ageYears(Dataset dataset, LocalDate studyDate, List<Finding> findings) {
    Optional<BigDecimal> born =
        Optional.ofNullable(studyDate)
            .flatMap(
                study ->
                    dataset
                        .date(Tag.PATIENT_BIRTH_DATE)
                        .map(birth -> BigDecimal.valueOf(ChronoUnit.DAYS.between(birth, study))))
            .map(PatientReader::years);
    Optional<BigDecimal> written =
        dataset
            .string(Tag.PATIENT_AGE)
            .flatMap(PatientReader::parse)
            .filter(PatientReader::isPossible);
    if (born.isPresent() && !isPossible(born.get())) {
      note(BIRTH_DATE, "makes an age nobody has on the study date", findings);
      return written.orElse(null);
    }
    if (born.isPresent()
        && written.isPresent()
        && born.get().subtract(written.get()).abs().compareTo(MOST_YEARS_APART) > 0) {
      note(BIRTH_DATE, "does not fit Patient's Age (0010,1010)", findings);
    }
    return born.or(() -> written).orElse(null);
  }

  private static void note(String name, String problem, List<Finding> findings) {
    findings.add(Finding.note(name, name + " " + problem + "."));
  }

  private static Optional<BigDecimal> parse(String ageString) {
    Matcher matcher = AGE_STRING.matcher(ageString);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal count = new BigDecimal(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "D" -> years(count);
          case "W" -> years(count.multiply(BigDecimal.valueOf(7)));
          case "M" -> count.divide(BigDecimal.valueOf(12), 1, RoundingMode.HALF_UP);
          default -> count;
        });
  }

  private static BigDecimal years(BigDecimal days) {
    return days.divide(DAYS_PER_YEAR, 1, RoundingMode.HALF_UP);
  }

  private static boolean isPossible(BigDecimal years) {
    return years.signum() >= 0 && years.compareTo(OLDEST_YEARS) <= 0;
  }

  private static BigDecimal measure(Dataset dataset, int tag, String name, List<Finding> findings) {
    if (dataset.string(tag).isEmpty()) {
      return null;
    }
    Optional<BigDecimal> value =
        dataset.decimal(tag).filter(number -> number.signum() >= 0 && Plausible.isIn(number));
    if (value.isEmpty()) {
      findings.add(Finding.error(name, name + " is not a number that makes sense."));
    }
    // Zero is how devices write that they were not told.
    return value.filter(number -> number.signum() > 0).orElse(null);
  }
}
