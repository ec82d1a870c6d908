package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a lying body as sections, from published measures. Head and trunk follow them as
 * they are; the girths of arms and legs are multiplied by one factor that makes the volume of the
 * whole body that of its mass.
 */
final class BodyShape {
  /** Between limbs and what lies beside them. */
  static final double CLEARANCE_CM = 0.5;

  /** How much of the difference in depth to the thickest section is between pad and back. */
  private static final double HOLLOW = 0.3;

  /** Biceps and forearm are published flexed. */
  private static final double RELAXED = 0.93;

  /** Down from the vertex by head height, and width by the widest. */
  private static final double[][] HEAD = {
    {0, 0.04},
    {0.015, 0.22},
    {0.077, 0.48},
    {0.192, 0.75},
    {0.385, 0.94},
    {0.577, 1.0},
    {0.731, 0.96},
    {0.846, 0.88},
  };

  private static final double NECK = 0.892;
  private static final double NECK_BASE = 1.12;

  private final Anthropometry measures;
  private final Person person;
  private final double limbs;
  private final double thickest;
  private final Profile trunk;

  BodyShape(Person person, double limbs) {
    this.person = person;
    this.limbs = limbs;
    this.measures = new Anthropometry(person);
    this.thickest =
        Math.max(
                measures.girthCm("chest_depth"),
                Math.max(measures.girthCm("waist_depth"), measures.girthCm("hip_depth")))
            / 2;
    this.trunk = makeTrunk();
  }

  Anthropometry measures() {
    return measures;
  }

  boolean armsUp() {
    return person.armsUp();
  }

  /** A published height as a place along the table. */
  double z(String measure) {
    return measures.heightCm(measure) - person.heightCm();
  }

  /** Where the published girth of the neck is. */
  double neckZ() {
    return -NECK * measures.headHeightCm();
  }

  double soleZ() {
    return -person.heightCm();
  }

  /** Where the arm begins above. */
  double shoulderZ() {
    return Math.min(z("acromion_height"), shoulderTop() - 0.005 * person.heightCm());
  }

  /** Trunk, neck and head from the vertex down to the crotch. */
  Profile trunk() {
    return trunk;
  }

  private Profile makeTrunk() {
    double chest = measures.girthCm("chest_circumference");
    double hip = measures.girthCm("hip_circumference");
    double neck = measures.girthCm("neck_circumference");
    double chestDepth = measures.girthCm("chest_depth");
    double hipDepth = measures.girthCm("hip_depth");
    double shoulder = z("acromion_height") - 0.04 * person.heightCm();
    List<Section> levels = new ArrayList<>();
    head(levels);
    levels.add(back(Section.round(neckZ(), neck)));
    levels.add(back(Section.round(neckBaseZ(), neck * 1.05)));
    levels.add(back(Section.ofGirth(shoulderTop(), chest * 0.78, chestDepth * 0.7, 0.5)));
    levels.add(back(Section.ofGirth(shoulder, chest * 0.96, chestDepth * 0.92, 1)));
    levels.add(back(Section.ofGirth(z("chest_height"), chest, chestDepth, 1)));
    levels.add(
        back(
            Section.ofGirth(
                z("waist_height"),
                measures.girthCm("waist_circumference"),
                measures.girthCm("waist_depth"),
                1)));
    levels.add(back(Section.ofGirth(z("hip_height"), hip, hipDepth, 1)));
    levels.add(back(Section.ofGirth(z("crotch_height"), hip * 0.97, hipDepth * 0.95, 1)));
    return new Profile(levels);
  }

  /** The left leg, where it is on its own. */
  Profile leg() {
    double thigh = limb("thigh_circumference");
    double calf = limb("calf_circumference");
    double ankle = limb("ankle_circumference");
    double crotch = measures.heightCm("crotch_height");
    double knee = measures.heightCm("knee_height");
    double half = trunk.at(z("crotch_height")).a() / 2;
    double wide = Math.min(thigh / (2 * Math.PI), half);
    List<Section> levels = new ArrayList<>();
    levels.add(Section.ofGirthAndWidth(soleZ() + crotch, thigh, 2 * wide));
    levels.add(Section.ofGirthAndWidth(soleZ() + crotch * 0.88, thigh, 2 * wide));
    levels.add(Section.round(soleZ() + knee, (thigh + 2 * calf) / 3));
    levels.add(Section.round(soleZ() + knee * 0.72, calf));
    levels.add(Section.round(soleZ() + knee * 0.22, ankle));
    levels.add(Section.round(soleZ(), ankle * 1.15));
    return new Profile(
        levels.stream()
            .map(s -> s.at(Math.max(half, s.a()) + CLEARANCE_CM / 2, onPad(s.b())))
            .toList());
  }

  /**
   * An arm by the way from the shoulder, as negative z: where it lies is another matter.
   *
   * @return sections in the middle of 0, 0
   */
  Profile arm() {
    double upper = limb("biceps_circumference") * RELAXED;
    double forearm = limb("forearm_circumference") * RELAXED;
    double hand = measures.lengthCm("hand_length");
    double length = armLength();
    List<Section> levels = new ArrayList<>();
    levels.add(Section.round(0, upper));
    levels.add(Section.round(-0.35 * length, upper));
    levels.add(Section.round(-0.55 * length, forearm));
    levels.add(Section.round(-0.65 * length, forearm));
    levels.add(Section.round(-length, limb("wrist_circumference")));
    levels.add(Section.round(-length - 0.45 * hand, limb("hand_circumference")));
    levels.add(Section.round(-length - hand, limb("hand_circumference") * 0.6));
    return new Profile(levels);
  }

  /** From the shoulder to the elbow in cm, along the arm. */
  double elbow() {
    return 0.55 * armLength();
  }

  /** The middle of something that lies on the pad. */
  static double onPad(double halfDepth) {
    return -Phantom.PAD_CM - halfDepth;
  }

  private double armLength() {
    return measures.heightCm("acromion_height") - measures.heightCm("wrist_height");
  }

  private double neckBaseZ() {
    return -NECK_BASE * measures.headHeightCm();
  }

  private double shoulderTop() {
    return Math.min(
        z("acromion_height") + 0.005 * person.heightCm(), neckBaseZ() - 0.03 * person.heightCm());
  }

  private void head(List<Section> levels) {
    double girth = measures.girthCm("head_circumference");
    Section widest = Section.ofGirth(0, girth, 0.345 * girth, 0);
    for (double[] level : HEAD) {
      levels.add(
          new Section(
              -level[0] * measures.headHeightCm(),
              0,
              backOf(widest.b()),
              widest.a() * level[1],
              widest.b() * level[1],
              0));
    }
  }

  private double limb(String measure) {
    return measures.girthCm(measure) * limbs;
  }

  private Section back(Section s) {
    return s.at(0, backOf(s.b()));
  }

  private double backOf(double halfDepth) {
    return onPad(halfDepth) - HOLLOW * Math.max(0, thickest - halfDepth);
  }
}
