package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtPhantomTotal;
import org.arcdose.dose.DoseUnits;

/**
 * CT Accumulated Dose Data (PS3.16 TID 10012). The standard has one total over all phantoms and a
 * sub-total for each (rows 3 and 3a); devices made before 2021 write one total for each. The total
 * of the standard is their sum, so that is what stands for it.
 */
record Tid10012CtAccumulatedDose(CtAccumulatedDose total, List<CtPhantomTotal> phantoms) {

  static Tid10012CtAccumulatedDose read(Section section) {
    List<CtPhantomTotal> totals = dlps(section, CtConcepts.DLP_TOTAL);
    List<CtPhantomTotal> subTotals = dlps(section, CtConcepts.DLP_SUB_TOTAL);
    List<CtPhantomTotal> phantoms = new ArrayList<>();
    BigDecimal dlp = total(section, totals, subTotals, phantoms);
    Optional<Section> effectiveDose = section.section(CtConcepts.EFFECTIVE_DOSE_TOTAL);
    Optional<Section> condition =
        effectiveDose.flatMap(dose -> dose.section(CtConcepts.EFFECTIVE_DOSE_CONDITION));
    return new Tid10012CtAccumulatedDose(
        new CtAccumulatedDose(
            section.count(CtConcepts.EVENTS_TOTAL),
            dlp,
            section.quantity(CtConcepts.EFFECTIVE_DOSE_TOTAL, DoseUnits.MSV),
            effectiveDose.map(dose -> dose.text(DoseConcepts.REFERENCE_AUTHORITY)).orElse(null),
            effectiveDose.map(dose -> dose.code(DoseConcepts.MEASUREMENT_METHOD)).orElse(null),
            effectiveDose.map(dose -> dose.text(CtConcepts.PATIENT_MODEL)).orElse(null),
            condition.map(with -> with.text(CtConcepts.EFFECTIVE_DOSE_PHANTOM)).orElse(null),
            condition.map(with -> with.text(CtConcepts.DOSIMETER)).orElse(null),
            section.text(DoseConcepts.COMMENT)),
        phantoms);
  }

  private static List<CtPhantomTotal> dlps(Section section, Concept concept) {
    return section.sections(concept).stream()
        .map(
            dlp ->
                new CtPhantomTotal(dlp.code(CtConcepts.PHANTOM), dlp.ownQuantity(DoseUnits.MGY_CM)))
        .toList();
  }

  /** The total over all phantoms; adds those of single phantoms to the list given. */
  private static BigDecimal total(
      Section section,
      List<CtPhantomTotal> totals,
      List<CtPhantomTotal> subTotals,
      List<CtPhantomTotal> phantoms) {
    phantoms.addAll(subTotals);
    if (totals.size() == 1) {
      if (totals.get(0).phantom() != null) {
        phantoms.addAll(totals);
      }
      return totals.get(0).doseLengthProductMgyCm();
    }
    if (totals.isEmpty()) {
      if (!subTotals.isEmpty()) {
        section.note(CtConcepts.DLP_TOTAL, "is missing; the sum of the sub-totals stands for it");
      }
      return sum(subTotals);
    }
    Optional<CtPhantomTotal> overall = overall(totals);
    totals.stream().filter(dlp -> overall.isEmpty() || dlp != overall.get()).forEach(phantoms::add);
    section.note(
        CtConcepts.DLP_TOTAL,
        "is given "
            + totals.size()
            + " times"
            + (overall.isEmpty()
                ? "; the total of the study is their sum"
                : "; one is the sum of the others and the total of the study"));
    return overall.map(CtPhantomTotal::doseLengthProductMgyCm).orElseGet(() -> sum(totals));
  }

  /** The only total without a phantom, if it is the sum of those with one. */
  private static Optional<CtPhantomTotal> overall(List<CtPhantomTotal> totals) {
    List<CtPhantomTotal> without = totals.stream().filter(dlp -> dlp.phantom() == null).toList();
    if (without.size() != 1 || without.get(0).doseLengthProductMgyCm() == null) {
      return Optional.empty();
    }
    List<CtPhantomTotal> with = totals.stream().filter(dlp -> dlp.phantom() != null).toList();
    boolean isSum =
        TotalsCheck.agree(
            Stream.of(without.get(0)).map(CtPhantomTotal::doseLengthProductMgyCm).toList(),
            with.stream().map(CtPhantomTotal::doseLengthProductMgyCm).toList());
    return isSum ? Optional.of(without.get(0)) : Optional.empty();
  }

  private static BigDecimal sum(List<CtPhantomTotal> totals) {
    return totals.stream()
        .map(CtPhantomTotal::doseLengthProductMgyCm)
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
