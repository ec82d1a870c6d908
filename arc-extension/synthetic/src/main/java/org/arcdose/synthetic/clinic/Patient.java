package org.arcdose.synthetic.clinic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * An invented patient: height follows sex and age, weight follows height.
 *
 * @param name as PN; all family names say that they are invented
 * @param sex M or F
 */
public record Patient(
    String id,
    String name,
    String sex,
    LocalDate birthDate,
    BigDecimal sizeM,
    BigDecimal weightKg) {
  public static final String ISSUER = "SYNTHETIC";

  private static final List<String> FAMILIES =
      List.of(
          "Mustermann",
          "Beispiel",
          "Erfunden",
          "Fiktiv",
          "Sampleton",
          "Placeholder",
          "Exempleau",
          "Inventado",
          "Ficticio",
          "Esempio",
          "Voorbeeld",
          "Påhittad");
  private static final List<String> WOMEN =
      List.of("Erika", "Anna", "Marie", "Grace", "Lucía", "Elena", "Sofie", "Zoë");
  private static final List<String> MEN =
      List.of("Max", "Jan", "Otto", "Henry", "Luis", "Marco", "Björn", "René");

  static Patient random(Figures figures, String id, LocalDate examined, boolean woman) {
    boolean child = !woman && figures.chance(4);
    int days = child ? figures.between(20, 17 * 365) : figures.about(58, 15, 1).intValue() * 365;
    String sex = woman || figures.chance(50) ? "F" : "M";
    double years = Math.max(days / 365.25, 0.05);
    if (!child) {
      days += figures.between(0, 364);
    }
    double size =
        child
            ? childSize(years)
            : figures.about(sex.equals("F") ? 1.65 : 1.78, 0.07, 2).doubleValue();
    double index = child ? 16.5 : figures.about(26, 4, 1).doubleValue();
    return new Patient(
        id,
        name(figures, sex),
        sex,
        examined.minusDays(days),
        rounded(size, 2),
        rounded(Math.max(2.5, index * size * size), child ? 1 : 0));
  }

  /** Whole years. */
  int years(LocalDate day) {
    return (int) ChronoUnit.YEARS.between(birthDate, day);
  }

  /** Years to a tenth. */
  public BigDecimal age(LocalDate day) {
    return rounded(ChronoUnit.DAYS.between(birthDate, day) / 365.25, 1);
  }

  /** Age String (VR AS): years, below two years months, below three months days. */
  String ageString(LocalDate day) {
    long days = ChronoUnit.DAYS.between(birthDate, day);
    if (days < 90) {
      return String.format(Locale.ROOT, "%03dD", days);
    }
    long months = ChronoUnit.MONTHS.between(birthDate, day);
    return months < 24
        ? String.format(Locale.ROOT, "%03dM", months)
        : String.format(Locale.ROOT, "%03dY", years(day));
  }

  private static String name(Figures figures, String sex) {
    return figures.one(FAMILIES) + "^" + figures.one(sex.equals("F") ? WOMEN : MEN);
  }

  private static double childSize(double years) {
    return Math.min(1.75, 0.52 + 0.25 * Math.min(years, 1) + 0.064 * Math.max(years - 1, 0));
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
