package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.engine.TableShape;
import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.EllipticCylinder;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.physics.BeamQuality;
import org.arcdose.skindose.physics.TableTransmission;

/** Procedures whose events all differ, none like another, and skins of given numbers of cells. */
final class BenchEvents {
  private static final double GOLDEN = 0.6180339887498949;

  private BenchEvents() {}

  /** About 10,000 cells: a cylinder; about 100,000: a body. */
  static Phantom skin(int cells) {
    Person man = Person.reference(Sex.MALE);
    return cells == 10_000 ? new EllipticCylinder(man, 1.23) : new BodyMesh(man, 0.612);
  }

  static SkinDose dose(Phantom skin, DoseModel model, int events, UncertaintyBudget budget) {
    BeamSettings beams =
        new BeamSettings(model, TableShape.USUAL, TableTransmission.ZEEGO, Vec3.ZERO, 1);
    return new SkinDose(
        skin,
        new SkinDoseSettings(beams, budget),
        List.of(new Procedure("1", null, false, events(events))));
  }

  /** 60 degree to both sides, 25 to head and feet, fields of 8 to 16 cm at 1 m, 60 to 100 kV. */
  static List<NormalisedEvent> events(int count) {
    List<NormalisedEvent> events = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      double a = part(i * GOLDEN);
      double b = part(i * GOLDEN * GOLDEN * 7);
      double c = part(i * 0.7548776662);
      double d = part(i * 0.5698402910);
      Vec3 table = new Vec3(-5 + 10 * c, 12 + 6 * d, 40 + 15 * a);
      Pose pose = new Pose(-60 + 120 * a, -25 + 50 * b, table, 0, 0, 0);
      double half = 0.04 + 0.04 * c;
      events.add(
          new NormalisedEvent.Computable(
              new Exposure(
                  "", null, 0, 5, 1, 78.5, 63.5, pose, pose,
                  new Field(-half, half, -half, half, Field.Source.AREA),
                  List.of(),
                  new BeamQuality(60 + Math.rint(40 * b), i % 2 * 0.3, 3.1),
                  PatientOrientation.HFS, "bench", Confidence.HIGH, List.of())));
    }
    return events;
  }

  private static double part(double number) {
    return number - Math.floor(number);
  }
}
