package org.arcdose.skindose.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.arcdose.skindose.Assessment;
import org.arcdose.skindose.SkinDose;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.TestEvents;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Sex;
import org.junit.jupiter.api.Test;

class SkinDoseImageTest {
  private static final Person PERSON = Person.reference(Sex.FEMALE);
  private final SkinDose dose =
      TestEvents.on(
          new BodyMesh(PERSON, 1),
          TestEvents.settings(DoseModel.SUPERPOSITION, true),
          TestEvents.event(0, 0, 0, 150, 500));
  private final SkinDoseMap map = dose.map();

  @Test
  void the_picture_shows_the_highest_dose_in_the_brightest_colour() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SkinDoseImage.write(dose, map, Assessment.of(dose, map, PERSON, List.of()), out);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    int bright = 0;
    int dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        int rgb = image.getRGB(x, y) & 0xFFFFFF;
        bright += (rgb >> 16) > 0xD0 && (rgb & 0xFF) < 0x60 ? 1 : 0;
        dark += rgb == DoseColours.rgb(0) ? 1 : 0;
      }
    }
    assertTrue(bright > 1000, "pixels of high dose: " + bright);
    assertTrue(dark > 10 * bright, "pixels without: " + dark);
  }

  @Test
  void the_map_as_numbers_has_every_cell_and_gaps_where_there_is_no_skin() {
    UnrolledMap unrolled = UnrolledMap.of(dose.skin(), map);
    assertEquals(5, unrolled.panels().size());
    long cells =
        unrolled.panels().stream()
            .flatMap(panel -> panel.doseMgy().stream())
            .flatMap(List::stream)
            .filter(value -> value != null)
            .count();
    assertEquals(dose.skin().cells().size(), cells);
    UnrolledMap.UnrolledPanel trunk = unrolled.panels().get(0);
    assertTrue(trunk.doseMgy().stream().anyMatch(row -> row.contains(null)), "an arm begins");
    assertEquals(trunk.rows(), trunk.doseMgy().size());
  }

  @Test
  void colours_grow_lighter_with_the_dose() {
    assertEquals(0x440154, DoseColours.rgb(0));
    assertEquals(0xfde725, DoseColours.rgb(1));
    assertEquals(0xfde725, DoseColours.rgb(7));
    double before = -1;
    for (double share = 0; share <= 1; share += 0.05) {
      int rgb = DoseColours.rgb(share);
      double light = 0.3 * (rgb >> 16) + 0.59 * (rgb >> 8 & 0xFF) + 0.11 * (rgb & 0xFF);
      assertTrue(light > before);
      before = light;
    }
  }
}
