package org.arcdose.synthetic.clinic;

import org.arcdose.dicom.Code;
import org.arcdose.synthetic.expected.Codes;

/** Radiopharmaceuticals with the activity given to an adult and dose per activity (ICRP 128). */
public enum Tracer {
  FDG(
      Codes.sct("35321007", "Fluorodeoxyglucose F^18^"),
      Codes.sct("77004003", "^18^Fluorine"),
      Codes.sct("241443006", "PET study for localization of tumor"),
      "Fluorodeoxyglucose",
      "6586.2",
      250,
      "0.019"),
  MEDRONATE(
      Codes.sct("96390006", "Technetium Tc^99m^ medronate"),
      Codes.sct("72454006", "^99m^Technetium"),
      Codes.sct("68796002", "Radioisotope study of musculoskeletal system"),
      "MDP",
      "21624",
      600,
      "0.0049");

  private final Code agent;
  private final Code radionuclide;
  private final Code study;
  private final String text;
  private final String halfLifeS;
  private final int activityMbq;
  private final String effectiveMsvPerMbq;

  Tracer(
      Code agent,
      Code radionuclide,
      Code study,
      String text,
      String halfLifeS,
      int activityMbq,
      String effectiveMsvPerMbq) {
    this.agent = agent;
    this.radionuclide = radionuclide;
    this.study = study;
    this.text = text;
    this.halfLifeS = halfLifeS;
    this.activityMbq = activityMbq;
    this.effectiveMsvPerMbq = effectiveMsvPerMbq;
  }

  public Code agent() {
    return agent;
  }

  public Code radionuclide() {
    return radionuclide;
  }

  public Code study() {
    return study;
  }

  public String text() {
    return text;
  }

  public String halfLifeS() {
    return halfLifeS;
  }

  public int activityMbq() {
    return activityMbq;
  }

  public String effectiveMsvPerMbq() {
    return effectiveMsvPerMbq;
  }
}
