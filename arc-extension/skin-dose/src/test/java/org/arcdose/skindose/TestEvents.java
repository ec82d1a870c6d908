package org.arcdose.skindose;

import java.util.List;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.engine.TableShape;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.normalisation.DeviceSettings;
import org.arcdose.skindose.normalisation.Normaliser;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.PlanePhantom;
import org.arcdose.skindose.physics.TableTransmission;

/** Events like those of the closed-form cases: 75 cm to the isocentre, 20 cm by 20 cm at 1 m. */
public final class TestEvents {
  public static final Device ARTIS = new Device("Siemens", "AXIOM-Artis");

  private TestEvents() {}

  /** 100 mGy at the reference point with the table's head end at the isocentre. */
  public static ReportedEvent event(double primaryDeg, double secondaryDeg) {
    return new ReportedEvent(ARTIS)
        .described("Fluoroscopy", "Single Plane", "")
        .lying("headfirst", "supine")
        .with(Item.PRIMARY_ANGLE, primaryDeg)
        .with(Item.SECONDARY_ANGLE, secondaryDeg)
        .with(Item.SOURCE_TO_ISOCENTRE, 750)
        .with(Item.SOURCE_TO_DETECTOR, 1000)
        .with(Item.FIELD_WIDTH, 200)
        .with(Item.FIELD_HEIGHT, 200)
        .with(Item.DOSE_RP, 0.1)
        .with(Item.DOSE_AREA_PRODUCT, 0.00144)
        .with(Item.KVP, 80);
  }

  /** The same with the table elsewhere: to the left, down and to the head, in mm. */
  public static ReportedEvent event(
      double primaryDeg, double secondaryDeg, double left, double down, double cranial) {
    return event(primaryDeg, secondaryDeg)
        .with(Item.TABLE_LONGITUDINAL, left)
        .with(Item.TABLE_HEIGHT, down)
        .with(Item.TABLE_LATERAL, cranial);
  }

  public static List<NormalisedEvent> normalised(ReportedEvent... events) {
    return new Normaliser(DeviceSettings.UNKNOWN).normalise(List.of(events));
  }

  public static SkinDoseSettings settings(DoseModel model, boolean table) {
    return new SkinDoseSettings(
        new BeamSettings(
            model, table ? TableShape.USUAL : null, TableTransmission.ZEEGO, Vec3.ZERO, 1),
        null);
  }

  public static SkinDose on(Phantom phantom, SkinDoseSettings settings, ReportedEvent... events) {
    return new SkinDose(
        phantom, settings, List.of(new Procedure("1", null, false, normalised(events))));
  }

  /** The dose of a point seen from the isocentre, without scatter and table. */
  public static double primary(Vec3 point, Vec3 normal, ReportedEvent... events) {
    return on(new PlanePhantom(5), settings(DoseModel.PRIMARY, false), events)
        .points(List.of(new PointQuery("", PointQuery.Frame.ISO, point, normal)))
        .get(0)
        .doseMgy();
  }
}
