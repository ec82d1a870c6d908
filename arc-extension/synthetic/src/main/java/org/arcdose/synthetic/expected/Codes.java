package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;

/** Codes of the dose templates (PS3.16), SNOMED as SNOMED CT. */
public final class Codes {
  public static final Code REPORT = dcm("113701", "X-Ray Radiation Dose Report");
  public static final Code COMPUTED_TOMOGRAPHY = sct("77477000", "Computed Tomography X-Ray");
  public static final Code PROJECTION_XRAY = dcm("113704", "Projection X-Ray");
  public static final Code MAMMOGRAPHY = sct("71651007", "Mammography");
  public static final Code DIAGNOSTIC = sct("261004008", "Diagnostic Intent");
  public static final Code COMBINED =
      sct("371931008", "Combined Diagnostic and Therapeutic Procedure");
  public static final Code DEVICE = dcm("121007", "Device");
  public static final Code STUDY = dcm("113014", "Study");
  public static final Code PERFORMED_PROCEDURE_STEP = dcm("113016", "Performed Procedure Step");
  public static final Code AUTOMATED = dcm("113856", "Automated Data Collection");
  public static final Code YES = sct("373066001", "Yes");
  public static final Code NO = sct("373067005", "No");
  public static final Code IRRADIATING_DEVICE = dcm("113859", "Irradiating Device");
  public static final Code AUTHORIZING = dcm("113850", "Irradiation Authorizing");
  public static final Code ADMINISTERING = dcm("113851", "Irradiation Administering");
  public static final Code PHYSICIAN = dcm("121081", "Physician");

  public static final Code FLUOROSCOPY_GUIDED =
      dcm("113957", "Fluoroscopy-Guided Projection Radiography System");
  public static final Code INTEGRATED = dcm("113958", "Integrated Projection Radiography System");
  public static final Code CASSETTE = dcm("113959", "Cassette-based Projection Radiography System");

  public static final Code SINGLE_PLANE = dcm("113622", "Single Plane");
  public static final Code PLANE_A = dcm("113620", "Plane A");
  public static final Code PLANE_B = dcm("113621", "Plane B");
  public static final Code REFERENCE_15_CM = dcm("113860", "15cm from Isocenter toward Source");
  public static final Code AT_SURFACE = dcm("113964", "At Surface of Patient");
  public static final Code DOSIMETER = sct("15869005", "Dosimeter");

  public static final Code FLUOROSCOPY = sct("44491008", "Fluoroscopy");
  public static final Code STATIONARY = dcm("113611", "Stationary Acquisition");
  public static final Code STEPPING = dcm("113612", "Stepping Acquisition");
  public static final Code ROTATIONAL = dcm("113613", "Rotational Acquisition");
  public static final Code PULSED = dcm("113631", "Pulsed");

  public static final Code SPIRAL = sct("116152004", "Spiral Acquisition");
  public static final Code SEQUENCED = dcm("113804", "Sequenced Acquisition");
  public static final Code CONSTANT_ANGLE = dcm("113805", "Constant Angle Acquisition");
  public static final Code CT_STATIONARY = dcm("113806", "Stationary Acquisition");
  public static final Code FREE = dcm("113807", "Free Acquisition");
  public static final Code CONE_BEAM = sct("702569007", "Cone Beam Acquisition");
  public static final Code HEAD_PHANTOM = dcm("113690", "IEC Head Dosimetry Phantom");
  public static final Code BODY_PHANTOM = dcm("113691", "IEC Body Dosimetry Phantom");
  public static final Code WITHOUT_CONTRAST = sct("399331006", "CT without contrast");
  public static final Code WITH_CONTRAST =
      sct("27483000", "Diagnostic radiography with contrast media");

  public static final Code HEADFIRST = sct("102540008", "headfirst");
  public static final Code FEETFIRST = sct("102541007", "feet-first");
  public static final Code RECUMBENT = sct("102538003", "recumbent");
  public static final Code ERECT = new Code("C86043", "NCIT", "erect");
  public static final Code SUPINE = sct("40199007", "supine");
  public static final Code PRONE = sct("1240000", "prone");

  public static final Code FLAT_FILTER = dcm("113653", "Flat filter");
  public static final Code STRIP_FILTER = dcm("113650", "Strip filter");
  public static final Code COPPER = sct("66925006", "Copper or Copper compound");
  public static final Code ALUMINUM = sct("12503006", "Aluminum or Aluminum compound");
  public static final Code RHODIUM = sct("59801003", "Rhodium or Rhodium compound");
  public static final Code SILVER = sct("41967008", "Silver or Silver compound");
  public static final Code MOLYBDENUM = sct("71128006", "Molybdenum or Molybdenum compound");
  public static final Code TUNGSTEN = sct("26194003", "Tungsten or Tungsten compound");
  public static final Code GRID_FOCUSED = dcm("111642", "Focused grid");
  public static final Code GRID_RECIPROCATING = dcm("111643", "Reciprocating grid");
  public static final Code NO_GRID = dcm("111646", "No grid");

  public static final Code HEAD = sct("69536005", "Head");
  public static final Code CHEST = sct("816094009", "Chest");
  public static final Code ABDOMEN = sct("818981001", "Abdomen");
  public static final Code PELVIS = sct("816092008", "Pelvis");
  public static final Code TRUNK = sct("22943007", "Trunk");
  public static final Code HEART = sct("80891009", "Heart");
  public static final Code LEG = sct("30021000", "Lower leg");
  public static final Code ESOPHAGUS = sct("32849002", "Esophagus");
  public static final Code BREAST = sct("76752008", "Breast");
  public static final Code HAND = sct("85562004", "Hand");
  public static final Code JAW = sct("661005", "Jaw region");
  public static final Code LEFT = sct("7771000", "Left");
  public static final Code RIGHT = sct("24028007", "Right");
  public static final Code BOTH_SIDES = sct("51440002", "Right and left");
  public static final Code LEFT_BREAST = sct("80248007", "Left breast");
  public static final Code RIGHT_BREAST = sct("73056007", "Right breast");
  public static final Code CRANIO_CAUDAL = sct("399162004", "cranio-caudal");
  public static final Code OBLIQUE = sct("399368009", "medio-lateral oblique");
  public static final Code IMPLANT_DISPLACED = sct("399209000", "Implant displaced");
  public static final Code ANTERO_POSTERIOR = sct("399348003", "antero-posterior");
  public static final Code POSTERO_ANTERIOR = sct("272479007", "postero-anterior");
  public static final Code LATERAL = sct("399067008", "lateral projection");

  private Codes() {}

  public static Code dcm(String value, String meaning) {
    return new Code(value, "DCM", meaning);
  }

  public static Code sct(String value, String meaning) {
    return new Code(value, "SCT", meaning);
  }
}
