package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseAlert;
import org.arcdose.service.view.SkinDoseFigures;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.service.view.StudyDetail;

/** The skin dose of the study a page shows. */
@Named
@RequestScoped
public class SkinDosePart {
  private static final MathContext THREE_DIGITS = new MathContext(3);

  @Inject private SkinDoses doses;
  @Inject private StudyPage study;
  private boolean asked;
  private SkinDoseFigures figures;
  private String absence;

  /** Skin with at least a dose. */
  public record Area(String gy, String text) {}

  /** Null if there is none. */
  public SkinDoseFigures getFigures() {
    ask();
    return figures;
  }

  /** Why there is none; null if there is, or if nobody expects one. */
  public String getAbsence() {
    ask();
    return absence;
  }

  /** The areas that are not zero. */
  public List<Area> getAreas() {
    ask();
    return figures.areaAboveCm2().entrySet().stream()
        .filter(area -> area.getValue() > 0)
        .map(area -> new Area(area.getKey(), digits(area.getValue()) + " cm²"))
        .toList();
  }

  /** A dose with three digits. */
  public String mGy(Double dose) {
    return dose == null ? "–" : digits(dose) + " mGy";
  }

  public String percent(Double share) {
    return share == null ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  /** An alert in words. */
  public String sentence(SkinDoseAlert alert) {
    boolean peak = alert.kind().equals("PEAK_SKIN_DOSE");
    String level = digits(alert.levelGy()) + " Gy";
    String reached =
        peak
            ? "The peak skin dose reached " + level + " (" + digits(alert.value()) + " Gy)."
            : digits(alert.value()) + " cm² of skin reached " + level + ".";
    return alert.withdrawnAt() == null ? reached : reached + " Withdrawn: a later result is below.";
  }

  private void ask() {
    StudyDetail detail = study.getDetail();
    if (asked || detail == null) {
      return;
    }
    asked = true;
    try {
      figures = doses.figures(detail.study().studyInstanceUid());
    } catch (SkinDoseAbsent e) {
      absence = detail.study().modalities().contains("RF") ? e.getMessage() : null;
    }
  }

  private static String digits(double value) {
    return new BigDecimal(value).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
  }
}
