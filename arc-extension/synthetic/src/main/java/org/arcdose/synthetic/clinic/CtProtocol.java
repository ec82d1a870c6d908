package org.arcdose.synthetic.clinic;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.expected.Codes;

/**
 * CT protocols with figures near the usual diagnostic reference levels for adults.
 *
 * @see Figures#spread
 */
public enum CtProtocol {
  THORAX("Thorax Routine", "CT Thorax", Codes.CHEST, 6.5, 345, 120, 1.2, 0.5),
  LUNG_LOW_DOSE("Lung LowDose", "CT Lung low dose", Codes.CHEST, 1.2, 340, 100, 1.2, 0.5),
  ABDOMEN("Abdomen Routine", "CT Abdomen", Codes.ABDOMEN, 9.5, 440, 120, 0.8, 0.5),
  TRUNK("Thorax Abdomen Pelvis", "CT Thorax Abdomen Pelvis", Codes.TRUNK, 9, 660, 120, 0.8, 0.5),
  HEAD("Head Routine", "CT Head", Codes.HEAD, 52, 170, 120, 0.55, 1),
  CORONARY("CorCTA", "CT Coronary angiography", Codes.HEART, 16, 140, 100, 0.25, 0.25);

  private static final List<CtProtocol> ROUTINE =
      List.of(THORAX, TRUNK, ABDOMEN, HEAD, LUNG_LOW_DOSE, THORAX, CORONARY);

  private final String protocol;
  private final String study;
  private final Code region;
  private final double ctdiVolMgy;
  private final double lengthMm;
  private final int kvp;
  private final double pitch;
  private final double rotationS;

  CtProtocol(
      String protocol,
      String study,
      Code region,
      double ctdiVolMgy,
      double lengthMm,
      int kvp,
      double pitch,
      double rotationS) {
    this.protocol = protocol;
    this.study = study;
    this.region = region;
    this.ctdiVolMgy = ctdiVolMgy;
    this.lengthMm = lengthMm;
    this.kvp = kvp;
    this.pitch = pitch;
    this.rotationS = rotationS;
  }

  /** The protocol of a plain examination with that index. */
  public static CtProtocol of(int index) {
    return ROUTINE.get(Math.floorMod(index, ROUTINE.size()));
  }

  public String protocol() {
    return protocol;
  }

  public String study() {
    return study;
  }

  public Code region() {
    return region;
  }

  public Code phantom() {
    return this == HEAD ? Codes.HEAD_PHANTOM : Codes.BODY_PHANTOM;
  }

  public double ctdiVolMgy() {
    return ctdiVolMgy;
  }

  public double lengthMm() {
    return lengthMm;
  }

  public int kvp() {
    return kvp;
  }

  public double pitch() {
    return pitch;
  }

  public double rotationS() {
    return rotationS;
  }

  /** CTDIvol of 1 mAs at pitch 1 in mGy, for the protocol's phantom and voltage. */
  public double ctdiPerMas() {
    return (this == HEAD ? 0.17 : 0.07) * Math.pow(kvp / 120.0, 2.6);
  }
}
