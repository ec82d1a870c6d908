package org.arcdose.skindose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.engine.Box;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.engine.TableShape;
import org.arcdose.skindose.exposure.FilterLayer;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.PlanePhantom;
import org.arcdose.skindose.physics.TableTransmission;
import org.junit.jupiter.api.Test;

class CompleteChainTest {
  /**
   * 100 mGy at 80 kV and 0.3 mm Cu, 12.5 cm by 12.5 cm at the reference point, through the table of
   * an AXIOM-Artis: backscatter 1.482759, medium 1.031, table 0.7319, distance 1: 111.887 mGy.
   */
  @Test
  void all_factors_together_are_within_one_percent_of_the_published_ones() {
    ReportedEvent event =
        new ReportedEvent(TestEvents.ARTIS)
            .with(Item.PRIMARY_ANGLE, 0)
            .with(Item.SECONDARY_ANGLE, 0)
            .with(Item.SOURCE_TO_ISOCENTRE, 750)
            .with(Item.SOURCE_TO_DETECTOR, 1000)
            .with(Item.FIELD_WIDTH, 208.33333333333337)
            .with(Item.FIELD_HEIGHT, 208.33333333333337)
            .with(Item.DOSE_RP, 0.1)
            .with(Item.KVP, 80)
            .with(new FilterLayer("Copper or Copper compound", "", 0.3, 0.3));
    TableShape below =
        new TableShape(
            new Box(-22.5, 22.5, 22.4, 22.9, -200, 200),
            0.5,
            new Box(-22.5, 22.5, 15, 22.4, -200, 200),
            7.4);
    SkinDoseSettings settings =
        new SkinDoseSettings(
            new BeamSettings(DoseModel.FACTOR, below, TableTransmission.axiomArtis(), Vec3.ZERO, 1),
            null);
    double dose =
        TestEvents.on(new PlanePhantom(5), settings, event)
            .points(
                List.of(
                    new PointQuery(
                        "", PointQuery.Frame.ISO, new Vec3(0, 15, 0), new Vec3(0, 1, 0))))
            .get(0)
            .doseMgy();
    assertEquals(111.887375, 100 * 1.482759 * 1.031 * 0.7319, 1e-3);
    assertEquals(111.887375, dose, 1.11887375);
  }
}
