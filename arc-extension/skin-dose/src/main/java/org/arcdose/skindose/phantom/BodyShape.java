package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The parts of a lying body, from published measures. Trunk, neck and head follow them as they are;
 * the girth of arms and legs is multiplied by one factor that makes the volume of the whole body
 * that of its mass.
 */
final class BodyShape {
  private static final double CLEARANCE_CM = 0.3;
  private static final double LEAST_LIMB_FACTOR = 0.6;
  private static final double MOST_LIMB_FACTOR = 1.6;

  /** How much of the difference in depth to the thickest section is between pad and back. */
  private static final double HOLLOW = 0.3;

  private final Anthropometry measures;
  private final Person person;
  private final double thickest;

  BodyShape(Person person) {
    this.person = person;
    this.measures = new Anthropometry(person);
    this.thickest =
        Math.max(
                measures.girthCm("chest_depth"),
                Math.max(measures.girthCm("waist_depth"), measures.girthCm("hip_depth")))
            / 2;
  }

  double heightCm() {
    return person.heightCm();
  }

  Anthropometry measures() {
    return measures;
  }

  /** Trunk, neck and head from the vertex down to the crotch. */
  List<Section> trunk() {
    double chest = measures.girthCm("chest_circumference");
    double hip = measures.girthCm("hip_circumference");
    double neck = measures.girthCm("neck_circumference");
    double chestDepth = measures.girthCm("chest_depth");
    double hipDepth = measures.girthCm("hip_depth");
    double crotch = measures.heightCm("crotch_height");
    double acromion = measures.heightCm("acromion_height");
    double cervicale = measures.heightCm("cervicale_height");
    List<Section> levels = new ArrayList<>();
    head(levels);
    levels.add(back(Section.round(z(cervicale + 0.02 * person.heightCm()), neck)));
    levels.add(back(Section.round(z(cervicale - 0.01 * person.heightCm()), neck * 1.05)));
    levels.add(
        back(
            Section.ofGirth(
                z(acromion + 0.005 * person.heightCm()), chest * 0.78, chestDepth * 0.7, 0.5)));
    levels.add(
        back(
            Section.ofGirth(
                z(acromion - 0.04 * person.heightCm()), chest * 0.96, chestDepth * 0.92, 1)));
    levels.add(back(Section.ofGirth(z(measures.heightCm("chest_height")), chest, chestDepth, 1)));
    levels.add(
        back(
            Section.ofGirth(
                z(measures.heightCm("waist_height")),
                measures.girthCm("waist_circumference"),
                measures.girthCm("waist_depth"),
                1)));
    levels.add(back(Section.ofGirth(z(measures.heightCm("hip_height")), hip, hipDepth, 1)));
    levels.add(back(Section.ofGirth(z(crotch), hip * 0.97, hipDepth * 0.95, 1)));
    return levels;
  }

  /** One leg; the other one is its mirror image. */
  List<Section> leg(double factor) {
    double thigh = measures.girthCm("thigh_circumference") * factor;
    double calf = measures.girthCm("calf_circumference") * factor;
    double ankle = measures.girthCm("ankle_circumference") * factor;
    double crotch = measures.heightCm("crotch_height");
    double knee = measures.heightCm("knee_height");
    List<Section> levels = new ArrayList<>();
    double apart = thigh / (2 * Math.PI) + CLEARANCE_CM;
    levels.add(Section.round(z(crotch), thigh));
    levels.add(Section.round(z(crotch * 0.93), thigh));
    levels.add(Section.round(z(knee), (thigh + 2 * calf) / 3));
    levels.add(Section.round(z(knee * 0.72), calf));
    levels.add(Section.round(z(knee * 0.22), ankle));
    levels.add(Section.round(z(0), ankle * 1.15));
    return levels.stream().map(s -> s.at(apart, onPad(s.b()))).toList();
  }

  /** One arm, beside the trunk or beside the head. */
  List<Section> arm(double factor) {
    double upper = measures.girthCm("biceps_circumference") * 0.93 * factor;
    double wrist = measures.girthCm("wrist_circumference") * factor;
    double shoulder = measures.heightCm("acromion_height");
    double length = shoulder - measures.heightCm("wrist_height");
    double hand = 0.1 * person.heightCm();
    double side =
        Math.max(
            measures.girthCm("bideltoid_breadth") / 2 - upper / (2 * Math.PI), upper / Math.PI);
    List<Section> levels = new ArrayList<>();
    levels.add(reach(shoulder, 0, upper * 0.6));
    levels.add(reach(shoulder, 0.08 * length, upper));
    levels.add(reach(shoulder, 0.35 * length, upper));
    levels.add(reach(shoulder, 0.6 * length, upper * 0.85));
    levels.add(reach(shoulder, length, wrist));
    levels.add(reach(shoulder, length + hand * 0.5, wrist * 1.3));
    levels.add(reach(shoulder, length + hand, wrist * 0.7));
    if (person.armsUp()) {
      Collections.reverse(levels);
    }
    return levels.stream().map(s -> s.at(side, onPad(s.b()) - CLEARANCE_CM)).toList();
  }

  /** The factor for arms and legs that makes the volume right. */
  double limbFactor(double trunkLitres, double limbsLitres) {
    double wanted = (measures.volumeLitres() - trunkLitres) / limbsLitres;
    double factor = Math.sqrt(Math.max(wanted, 0));
    return Math.min(Math.max(factor, LEAST_LIMB_FACTOR), MOST_LIMB_FACTOR);
  }

  private void head(List<Section> levels) {
    double girth = measures.girthCm("head_circumference");
    Section widest = Section.ofGirth(0, girth, 0.345 * girth, 0);
    double[][] profile = {
      {1.0, 0.04},
      {0.998, 0.22},
      {0.99, 0.48},
      {0.975, 0.75},
      {0.95, 0.94},
      {0.925, 1.0},
      {0.905, 0.96},
      {0.89, 0.88},
    };
    for (double[] level : profile) {
      Section s =
          new Section(
              z(level[0] * person.heightCm()),
              0,
              0,
              widest.a() * level[1],
              widest.b() * level[1],
              0);
      levels.add(s.at(0, backOf(widest.b())));
    }
  }

  private Section reach(double shoulder, double along, double girth) {
    double height = person.armsUp() ? shoulder + along : shoulder - along;
    return Section.round(z(height), girth);
  }

  /** Height above the floor of someone who stands to the place along the table. */
  private double z(double height) {
    return height - person.heightCm();
  }

  private Section back(Section s) {
    return s.at(0, backOf(s.b()));
  }

  private double backOf(double halfDepth) {
    return -Phantom.PAD_CM - halfDepth - HOLLOW * Math.max(0, thickest - halfDepth);
  }

  private static double onPad(double halfDepth) {
    return -Phantom.PAD_CM - halfDepth;
  }
}
