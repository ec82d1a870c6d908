package org.arcdose.skindose.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.physics.BeamQuality;
import org.arcdose.skindose.physics.PhysicsTables;
import org.arcdose.skindose.physics.Spectrum;

/**
 * Puts exposures into the frame of what they irradiate; a movement becomes small steps. May be used
 * by several threads.
 */
public final class BeamPreparation {
  private static final double STEP_DEG = 1;
  private static final double STEP_CM = 0.5;

  /** A run around the patient and along the table has less. */
  private static final int MOST_STEPS = 2000;

  private final PhysicsTables tables = PhysicsTables.shared();

  /** By the numbers of a beam quality: a record's own hash takes 20 ms to set up. */
  private final Map<List<Double>, Spectrum> spectra = new ConcurrentHashMap<>();

  private final Map<PatientOrientation, RigidMotion> placements = new ConcurrentHashMap<>();
  private final Map<List<Object>, Double> mediumRatios = new ConcurrentHashMap<>();
  private final BeamSettings settings;
  private final Target target;
  private final List<PartShadow> shadows;

  public BeamPreparation(BeamSettings settings, Target target) {
    this.settings = settings;
    this.target = target;
    this.shadows = PartShadow.of(target.occluders());
  }

  /** The beams of an exposure. */
  public PreparedEvent prepare(Exposure exposure, Perturbation change) {
    Spectrum spectrum = spectrum(exposure.quality());
    RigidMotion placement = placement(exposure.orientation(), change.shift());
    BeamMatter matter = matter(exposure, spectrum, placement, change);
    int steps = steps(exposure);
    double strength =
        strength(exposure, spectrum)
            / steps
            * change.kerma().get(exposure.tube())
            * change.medium();
    Beam[] beams = new Beam[steps];
    if (steps == 1) {
      beams[0] = new Beam(axes(exposure, exposure.start(), placement), null, strength, matter);
      return new PreparedEvent(beams, matter.field());
    }
    BeamAxes from = axes(exposure, exposure.start(), placement);
    for (int i = 0; i < steps; i++) {
      BeamAxes to = axes(exposure, at(exposure, (i + 1.0) / steps), placement);
      BeamAxes middle = axes(exposure, at(exposure, (i + 0.5) / steps), placement);
      beams[i] = new Beam(middle, Sweep.between(from, to), strength, matter);
      from = to;
    }
    return new PreparedEvent(beams, matter.field());
  }

  /** What a beam quality does with the table of these settings. */
  public Spectrum spectrum(BeamQuality quality) {
    return spectra.computeIfAbsent(
        List.of(quality.tubeVoltageKv(), quality.copperMm(), quality.aluminiumMm()),
        wanted -> tables.spectrum(quality, settings.transmission()));
  }

  private BeamMatter matter(
      Exposure exposure, Spectrum spectrum, RigidMotion placement, Perturbation change) {
    TableCrossing crossing =
        settings.table() == null
            ? null
            : new TableCrossing(settings.table(), spectrum, placement.inverse(), change.table());
    return new BeamMatter(
        settings.model(),
        exposure.field().scaled(change.fieldSide()),
        spectrum,
        change.scatter(),
        crossing,
        exposure.wedges(),
        settings.wedgeTransmission(),
        shadows);
  }

  /** Dose at 1 cm from the source without scatter, in mGy. */
  private double strength(Exposure exposure, Spectrum spectrum) {
    double distance = exposure.sourceToReferenceCm();
    double kerma = exposure.kermaMgy() * distance * distance;
    if (settings.model() == DoseModel.PRIMARY) {
      return kerma;
    }
    double side = exposure.field().unitSide() * distance;
    double voltage = exposure.quality().tubeVoltageKv();
    return kerma
        * mediumRatios.computeIfAbsent(
            List.of(voltage, spectrum.hvlMm(), side),
            key -> tables.mediumRatio(voltage, spectrum.hvlMm(), side));
  }

  private RigidMotion placement(PatientOrientation orientation, Vec3 shift) {
    RigidMotion lying = placements.computeIfAbsent(orientation, target::onTable);
    Vec3 moved = lying.shift().plus(settings.patientOffset()).plus(shift);
    return new RigidMotion(lying.rotation(), moved);
  }

  private static int steps(Exposure exposure) {
    Pose start = exposure.start();
    Pose end = exposure.end();
    double turned =
        Math.max(
            Math.abs(end.primaryDeg() - start.primaryDeg()),
            Math.abs(end.secondaryDeg() - start.secondaryDeg()));
    double travelled = end.table().minus(start.table()).length();
    double steps = Math.max(Math.ceil(turned / STEP_DEG), Math.ceil(travelled / STEP_CM));
    return (int) Math.max(1, Math.min(steps, MOST_STEPS));
  }

  private static Pose at(Exposure exposure, double fraction) {
    return exposure.start().towards(exposure.end(), fraction);
  }

  private static BeamAxes axes(Exposure exposure, Pose pose, RigidMotion placement) {
    return BeamAxes.of(pose, exposure.sourceToIsocentreCm(), placement);
  }
}
