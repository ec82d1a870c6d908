package org.arcdose.skindose.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.arcdose.skindose.SkinDose;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.phantom.Panel;
import org.arcdose.skindose.phantom.Phantom;

/**
 * The unrolled map as a picture: panels side by side at one scale, doses as colours with a scale,
 * landmarks, outlines of the fields (white) and the peak (red cross).
 */
public final class SkinDoseImage {
  private static final double PIXELS_PER_CM = 6;
  private static final int MARGIN = 28;
  private static final int HEADER = 58;
  private static final int SCALE_WIDTH = 120;
  private static final int ROOM_FOR_WORDS = 320;
  private static final Color BACKGROUND = Color.WHITE;
  private static final Color TEXT = new Color(0x222222);

  /** Outlines of many fields are each the fainter, down to a tenth. */
  private static final int OUTLINES_INK = 1300;

  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  private final SkinDose dose;
  private final SkinDoseMap map;
  private final SkinDoseResult result;
  private final double highest;
  private final List<BitSet> fields;

  private SkinDoseImage(SkinDose dose, SkinDoseMap map, SkinDoseResult result) {
    this.dose = dose;
    this.map = map;
    this.result = result;
    double most = 0;
    for (double value : map.doses()) {
      most = Math.max(most, value);
    }
    this.highest = most;
    this.fields = dose.fields();
  }

  /**
   * The picture.
   *
   * @param map of all events
   * @param result of the same map
   */
  public static BufferedImage of(SkinDose dose, SkinDoseMap map, SkinDoseResult result) {
    return new SkinDoseImage(dose, map, result).draw();
  }

  /**
   * Writes a PNG; the stream stays open.
   *
   * @param map of all events
   * @param result of the same map
   */
  public static void write(SkinDose dose, SkinDoseMap map, SkinDoseResult result, OutputStream out)
      throws IOException {
    if (!ImageIO.write(of(dose, map, result), "png", out)) {
      throw new IOException("This Java cannot write PNG.");
    }
  }

  private BufferedImage draw() {
    List<Panel> panels = phantom().panels();
    int width = MARGIN + SCALE_WIDTH;
    int height = 0;
    for (Panel panel : panels) {
      width += width(panel) + MARGIN;
      height = Math.max(height, height(panel));
    }
    BufferedImage image =
        new BufferedImage(width, HEADER + height + MARGIN, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(BACKGROUND);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setFont(FONT);
    g.setColor(TEXT);
    g.drawString(title(), MARGIN, 18);
    int left = MARGIN;
    for (Panel panel : panels) {
      panel(image, g, panel, left);
      left += width(panel) + MARGIN;
    }
    scale(g, left, height);
    g.dispose();
    return image;
  }

  private Phantom phantom() {
    return dose.skin();
  }

  private String title() {
    String peak =
        result.psdMgy() == null
            ? "no event could be computed"
            : "peak skin dose " + number(result.psdMgy()) + " mGy";
    return String.format(
        Locale.ROOT,
        "%s; %s, %s; grade %s",
        peak,
        result.phantom(),
        result.model(),
        result.grade());
  }

  private void panel(BufferedImage image, Graphics2D g, Panel panel, int left) {
    int width = width(panel);
    int height = height(panel);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int cell = cellAt(panel, x, y);
        image.setRGB(
            left + x,
            HEADER + y,
            cell < 0 ? 0xDDDDDD : DoseColours.rgb(highest == 0 ? 0 : map.dose(cell) / highest));
      }
    }
    int ink = Math.max(26, Math.min(130, OUTLINES_INK / Math.max(1, fields.size())));
    g.setColor(new Color(255, 255, 255, ink));
    g.setStroke(new BasicStroke(0.8f));
    fields.forEach(field -> outline(g, panel, field, left));
    g.setColor(TEXT);
    g.drawString(panel.name(), left, HEADER - 22);
    for (Panel.Landmark landmark : panel.landmarks()) {
      int x = (int) (landmark.across() * (width - 1));
      int y = (int) (landmark.down() * (height - 1));
      landmark(g, landmark, left + x, HEADER + y, left, width);
    }
    peak(g, panel, left);
  }

  /** Where there is room the whole word, else its first letter. */
  private static void landmark(
      Graphics2D g, Panel.Landmark landmark, int x, int y, int left, int width) {
    if (y == HEADER) {
      g.draw(new Line2D.Double(x, y - 5, x, y));
      String word =
          width < ROOM_FOR_WORDS
              ? landmark.label().substring(0, 1).toUpperCase(Locale.ROOT)
              : landmark.label();
      int wide = g.getFontMetrics().stringWidth(word);
      int start = Math.max(left, Math.min(x - wide / 2, left + width - wide));
      g.drawString(word, start, y - 7);
    } else {
      g.draw(new Line2D.Double(x - 5, y, x, y));
      g.setColor(Color.WHITE);
      g.drawString(landmark.label(), x + 3, y + 4);
      g.setColor(TEXT);
    }
  }

  /** A line wherever of two neighbours one is in the field. */
  private void outline(Graphics2D g, Panel panel, BitSet field, int left) {
    double w = width(panel) / (double) panel.columns();
    double h = height(panel) / (double) panel.rows();
    for (int row = 0; row < panel.rows(); row++) {
      for (int column = 0; column < panel.columns(); column++) {
        boolean here = inField(panel, row, column, field);
        double x = left + column * w;
        double y = HEADER + row * h;
        if (column > 0 && here != inField(panel, row, column - 1, field)) {
          g.draw(new Line2D.Double(x, y, x, y + h));
        }
        if (row > 0 && here != inField(panel, row - 1, column, field)) {
          g.draw(new Line2D.Double(x, y, x + w, y));
        }
      }
    }
  }

  private static boolean inField(Panel panel, int row, int column, BitSet field) {
    int cell = panel.cell(row, column);
    return cell >= 0 && field.get(cell);
  }

  private void peak(Graphics2D g, Panel panel, int left) {
    for (int i = 0; i < panel.rows() * panel.columns(); i++) {
      int cell = panel.cell(i / panel.columns(), i % panel.columns());
      if (cell >= 0 && highest > 0 && map.dose(cell) == highest) {
        int row = i / panel.columns();
        int column = i % panel.columns();
        double x = left + (column + 0.5) * width(panel) / panel.columns();
        double y = HEADER + (row + 0.5) * height(panel) / panel.rows();
        g.setColor(Color.RED);
        g.draw(new Line2D.Double(x - 5, y, x + 5, y));
        g.draw(new Line2D.Double(x, y - 5, x, y + 5));
        g.setColor(TEXT);
        return;
      }
    }
  }

  private void scale(Graphics2D g, int left, int height) {
    int bar = Math.min(height, 300);
    for (int y = 0; y < bar; y++) {
      g.setColor(new Color(DoseColours.rgb(1 - y / (double) (bar - 1))));
      g.fillRect(left, HEADER + y, 18, 1);
    }
    g.setColor(TEXT);
    g.drawString("mGy", left, HEADER - 7);
    for (int tick = 0; tick <= 4; tick++) {
      int y = HEADER + (int) Math.round((bar - 1) * (1 - tick / 4.0));
      g.draw(new Line2D.Double(left + 18, y, left + 23, y));
      g.drawString(number(highest * tick / 4), left + 27, y + 4);
    }
    g.draw(
        new Line2D.Double(left, HEADER + bar + 30, left + 10 * PIXELS_PER_CM, HEADER + bar + 30));
    g.drawString("10 cm", left, HEADER + bar + 46);
  }

  /** Three digits, and never a power of ten. */
  private static String number(double dose) {
    return String.format(Locale.ROOT, dose >= 100 ? "%.0f" : dose >= 10 ? "%.1f" : "%.3f", dose);
  }

  private static int cellAt(Panel panel, int x, int y) {
    return panel.cell(
        Math.min(panel.rows() - 1, (int) (y / PIXELS_PER_CM / panel.rowCm())),
        Math.min(panel.columns() - 1, (int) (x / PIXELS_PER_CM / panel.columnCm())));
  }

  private static int width(Panel panel) {
    return (int) Math.round(panel.columns() * panel.columnCm() * PIXELS_PER_CM);
  }

  private static int height(Panel panel) {
    return (int) Math.round(panel.rows() * panel.rowCm() * PIXELS_PER_CM);
  }
}
