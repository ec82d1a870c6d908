package org.arcdose.skindose.image;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.phantom.Panel;
import org.arcdose.skindose.phantom.Phantom;

/**
 * A map as numbers, panel by panel.
 *
 * @param phantom name of the skin
 * @param panels each with its doses
 */
public record UnrolledMap(String phantom, List<UnrolledPanel> panels) {
  /**
   * One panel; row 0 is nearest to the head, columns run from the front over the patient's left.
   *
   * @param rowCm height of a row
   * @param columnCm mean width of a column
   * @param doseMgy by row and column; null where there is no skin
   */
  public record UnrolledPanel(
      String name,
      int rows,
      int columns,
      double rowCm,
      double columnCm,
      List<Panel.Landmark> landmarks,
      List<List<Double>> doseMgy) {}

  /** The map of a phantom. */
  public static UnrolledMap of(Phantom phantom, SkinDoseMap map) {
    return new UnrolledMap(
        phantom.name(), phantom.panels().stream().map(panel -> unrolled(panel, map)).toList());
  }

  private static UnrolledPanel unrolled(Panel panel, SkinDoseMap map) {
    List<List<Double>> rows = new ArrayList<>();
    for (int row = 0; row < panel.rows(); row++) {
      List<Double> doses = new ArrayList<>();
      for (int column = 0; column < panel.columns(); column++) {
        int cell = panel.cell(row, column);
        doses.add(cell < 0 ? null : (Double) map.dose(cell));
      }
      rows.add(doses);
    }
    return new UnrolledPanel(
        panel.name(),
        panel.rows(),
        panel.columns(),
        panel.rowCm(),
        panel.columnCm(),
        panel.landmarks(),
        rows);
  }
}
