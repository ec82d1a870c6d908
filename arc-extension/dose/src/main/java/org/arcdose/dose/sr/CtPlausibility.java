package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtAcquisition;
import org.arcdose.dose.CtIrradiationEvent;

/** Whether the numbers of a CT report fit together; what does not is a note. */
final class CtPlausibility {
  /** Spirals irradiate more than they scan, and CTDIvol changes on the way; not tenfold. */
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(3);

  private static final MathContext SHOWN = new MathContext(4);

  private static final List<Concept> ALONG_A_LENGTH =
      List.of(
          Concept.of("116152004", "SCT", "Spiral Acquisition"),
          Concept.of("113804", "DCM", "Sequenced Acquisition"));

  private CtPlausibility() {}

  static void check(Tid10011CtRadiationDose dose, Section root) {
    List<Section> acquisitions = root.sections(CtConcepts.ACQUISITION);
    for (int i = 0; i < acquisitions.size(); i++) {
      acquisition(acquisitions.get(i), dose.events().get(i));
    }
    totals(dose.totals(), dose.events(), root);
  }

  private static void totals(
      List<CtAccumulatedDose> totals, List<CtIrradiationEvent> events, Section root) {
    if (totals.isEmpty() && !events.isEmpty()) {
      root.note(CtConcepts.ACCUMULATED, "is missing, so there is no total");
      return;
    }
    TotalsCheck.compare(
        root,
        CtConcepts.DLP_TOTAL,
        totals.stream().map(CtAccumulatedDose::doseLengthProductMgyCm).toList(),
        events.stream().map(event -> event.dose().doseLengthProductMgyCm()).toList(),
        "mGy.cm");
    List<Integer> counts =
        totals.stream().map(CtAccumulatedDose::irradiationEvents).filter(Objects::nonNull).toList();
    long announced = counts.stream().mapToLong(Integer::longValue).sum();
    if (!counts.isEmpty() && announced != events.size()) {
      root.note(
          CtConcepts.EVENTS_TOTAL,
          "is " + announced + ", but the report lists " + events.size() + " acquisitions");
    }
  }

  /** DLP is CTDIvol times the length irradiated. */
  private static void acquisition(Section section, CtIrradiationEvent event) {
    BigDecimal ctdi = event.dose().meanCtdiVolMgy();
    BigDecimal dlp = event.dose().doseLengthProductMgyCm();
    BigDecimal lengthMm = lengthMm(event.acquisition());
    if (!isAlongALength(event.facts().acquisitionType())
        || isNothing(ctdi)
        || isNothing(dlp)
        || isNothing(lengthMm)) {
      return;
    }
    BigDecimal product = ctdi.multiply(lengthMm).movePointLeft(1);
    if (dlp.compareTo(product.multiply(MOST_TIMES)) > 0
        || product.compareTo(dlp.multiply(MOST_TIMES)) > 0) {
      section.note(
          CtConcepts.DLP,
          "is "
              + dlp.round(SHOWN)
              + " mGy.cm, but CTDIvol times length is "
              + product.round(SHOWN)
              + " mGy.cm");
    }
  }

  private static BigDecimal lengthMm(CtAcquisition acquisition) {
    return acquisition.exposedRangeMm() == null
        ? acquisition.scanningLengthMm()
        : acquisition.exposedRangeMm();
  }

  private static boolean isAlongALength(Code type) {
    return ALONG_A_LENGTH.stream()
        .anyMatch(known -> known.matches(type) || known.matchesMeaning(type));
  }

  private static boolean isNothing(BigDecimal value) {
    return value == null || value.signum() == 0;
  }
}
