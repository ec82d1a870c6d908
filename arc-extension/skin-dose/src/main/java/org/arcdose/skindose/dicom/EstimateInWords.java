package org.arcdose.skindose.dicom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arcdose.skindose.SkinDoseResult;

/** What a reader of the report must know and the templates have no code for. */
final class EstimateInWords {
  private EstimateInWords() {}

  static String of(SkinDoseResult result) {
    List<String> lines = new ArrayList<>();
    lines.add("An estimate for dose management, not a measurement and not a diagnosis.");
    lines.add("Mean over 1 cm2: " + mGy(result.psd1cm2Mgy()) + ".");
    if (result.band() != null) {
      lines.add(
          String.format(
              Locale.ROOT,
              "95 %% of %d variations of the input lie between %s and %s.",
              result.band().replicas(),
              mGy(result.band().lowMgy()),
              mGy(result.band().highMgy())));
    }
    for (Map.Entry<String, Double> area : result.areaAboveCm2().entrySet()) {
      if (area.getValue() > 0) {
        lines.add(
            String.format(
                Locale.ROOT, "%.1f cm2 with %s Gy or more.", area.getValue(), area.getKey()));
      }
    }
    if (result.upperBoundMgy() != null) {
      lines.add(
          "Events without geometry can have added " + mGy(result.upperBoundMgy()) + " at most.");
    }
    lines.add("Grade " + result.grade() + ".");
    lines.addAll(result.gradeReasons());
    lines.addAll(result.warnings());
    return String.join("\n", lines);
  }

  /** Three digits, and never a power of ten. */
  private static String mGy(double dose) {
    return String.format(
        Locale.ROOT, dose >= 100 ? "%.0f mGy" : dose >= 10 ? "%.1f mGy" : "%.3f mGy", dose);
  }
}
