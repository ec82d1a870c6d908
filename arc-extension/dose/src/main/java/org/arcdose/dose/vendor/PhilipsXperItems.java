package org.arcdose.dose.vendor;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.Unit;
import org.arcdose.dose.BeamGeometry;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.sr.Section;
import org.arcdose.dose.sr.VendorEvent;
import org.arcdose.dose.sr.VendorEvent.CollimatedField;
import org.arcdose.dose.sr.VendorQuirk;

/**
 * Private items 001 to 030 (99PHI-IXR-XPER) of Philips Allura and Azurion angiography units.
 * Heights count from the floor up; shutters and wedges are given in a plane 1 m from the focus.
 */
final class PhilipsXperItems implements VendorQuirk {
  private static final String SCHEME = "99PHI-IXR-XPER";

  private static final Concept ACCUMULATED =
      Concept.of("113702", "DCM", "Accumulated X-Ray Dose Data");
  private static final Concept PLANE = Concept.of("113764", "DCM", "Acquisition Plane");
  private static final Concept SOURCE_TO_DETECTOR =
      Concept.of("113750", "DCM", "Distance Source to Detector");

  private static final Concept HEIGHT_OF_SYSTEM = xper("001", "Height of System");
  private static final Concept FOCUS_TO_ISOCENTER = xper("002", "Focal Spot to ISO Center");
  private static final Concept FRAMES = xper("003", "Number of Frames");
  private static final Concept WEDGES_AND_SHUTTERS = xper("005", "Wedges and Shutters");
  private static final Concept BOTTOM = xper("006", "Bottom Shutter");
  private static final Concept LEFT = xper("007", "Left Shutter");
  private static final Concept RIGHT = xper("008", "Right Shutter");
  private static final Concept TOP = xper("009", "Top Shutter");
  private static final Concept WEDGE_1_DISTANCE = xper("010", "Distance Wedge 1");
  private static final Concept WEDGE_2_DISTANCE = xper("011", "Distance Wedge 2");
  private static final Concept WEDGE_1_ANGLE = xper("012", "Angle Wedge 1");
  private static final Concept WEDGE_2_ANGLE = xper("013", "Angle Wedge 2");
  private static final Concept BEAM_POSITION = xper("014", "Beam Position");
  private static final Concept BEAM_LONGITUDINAL = xper("015", "Longitudinal Beam Position");
  private static final Concept BEAM_LATERAL = xper("016", "Lateral Beam Position");
  private static final Concept BEAM_ANGLE = xper("017", "Beam Angle");
  private static final Concept FINAL_SOURCE_TO_DETECTOR =
      xper("018", "Final Distance Source to Detector");
  private static final Concept FINAL_CRADLE = xper("019", "Final Table Cradle Angle");
  private static final Concept FINAL_TABLE_HEIGHT = xper("020", "Final Table Height Position");
  private static final Concept TABLE_HEIGHT = xper("021", "Table Height Position");
  private static final Concept FINAL_TILT = xper("022", "Final Table Tilt Angle");
  private static final Concept DETECTOR_FIELD = xper("023", "Detector Field Size");
  private static final Concept DETECTOR_X = xper("024", "X Side");
  private static final Concept DETECTOR_Y = xper("025", "Y Side");
  private static final Concept OBJECT_THICKNESS = xper("026", "Object Thickness");
  private static final Concept FLUORO_FLAVOUR = xper("030", "Fluoro Flavour");

  /** What is said once for a plane. */
  private record Room(BigDecimal isocenterHeightMm, BigDecimal focusToIsocenterMm) {
    static final Room UNKNOWN = new Room(null, null);
  }

  @Override
  public Optional<Events> in(Section root) {
    if (!root.mentions(SCHEME)) {
      return Optional.empty();
    }
    Map<Optional<Code>, Room> rooms = new HashMap<>();
    for (Section total : root.sections(ACCUMULATED)) {
      rooms.putIfAbsent(
          Optional.ofNullable(total.code(PLANE)),
          new Room(
              total.quantity(HEIGHT_OF_SYSTEM, DoseUnits.MM),
              total.quantity(FOCUS_TO_ISOCENTER, DoseUnits.MM)));
    }
    return Optional.of(
        event ->
            read(event, rooms.getOrDefault(Optional.ofNullable(event.code(PLANE)), Room.UNKNOWN)));
  }

  private static VendorEvent read(Section event, Room room) {
    BeamGeometry beam = beam(event, room);
    Optional<Section> detector = event.section(DETECTOR_FIELD);
    return new VendorEvent(
        null,
        event.number(FRAMES),
        event.text(FLUORO_FLAVOUR),
        field(beam, event.quantity(SOURCE_TO_DETECTOR, DoseUnits.MM)),
        null,
        detector.map(field -> field.quantity(DETECTOR_X, DoseUnits.MM)).orElse(null),
        detector.map(field -> field.quantity(DETECTOR_Y, DoseUnits.MM)).orElse(null),
        room.focusToIsocenterMm(),
        event.quantity(FINAL_SOURCE_TO_DETECTOR, DoseUnits.MM),
        event.signed(FINAL_TILT, DoseUnits.DEG),
        event.signed(FINAL_CRADLE, DoseUnits.DEG),
        beam);
  }

  private static BeamGeometry beam(Section event, Room room) {
    Optional<Section> limits = event.section(WEDGES_AND_SHUTTERS);
    Optional<Section> position = event.section(BEAM_POSITION);
    return new BeamGeometry(
        room.isocenterHeightMm(),
        event.signed(TABLE_HEIGHT, DoseUnits.MM),
        event.signed(FINAL_TABLE_HEIGHT, DoseUnits.MM),
        signed(position, BEAM_LONGITUDINAL, DoseUnits.MM),
        signed(position, BEAM_LATERAL, DoseUnits.MM),
        signed(position, BEAM_ANGLE, DoseUnits.DEG),
        signed(limits, TOP, DoseUnits.MM),
        signed(limits, BOTTOM, DoseUnits.MM),
        signed(limits, LEFT, DoseUnits.MM),
        signed(limits, RIGHT, DoseUnits.MM),
        signed(limits, WEDGE_1_DISTANCE, DoseUnits.MM),
        signed(limits, WEDGE_1_ANGLE, DoseUnits.DEG),
        signed(limits, WEDGE_2_DISTANCE, DoseUnits.MM),
        signed(limits, WEDGE_2_ANGLE, DoseUnits.DEG),
        event.quantity(OBJECT_THICKNESS, DoseUnits.MM));
  }

  private static BigDecimal signed(Optional<Section> section, Concept concept, Unit unit) {
    return section.map(found -> found.signed(concept, unit)).orElse(null);
  }

  /** The field at the detector: what the shutters leave open, enlarged from their plane. */
  private static CollimatedField field(BeamGeometry beam, BigDecimal sourceToDetectorMm) {
    BigDecimal acrossMm = sum(beam.shutterLeftMm(), beam.shutterRightMm());
    BigDecimal alongMm = sum(beam.shutterTopMm(), beam.shutterBottomMm());
    if (acrossMm == null
        || alongMm == null
        || sourceToDetectorMm == null
        || sourceToDetectorMm.signum() == 0) {
      return null;
    }
    BigDecimal magnification = sourceToDetectorMm.movePointLeft(3);
    BigDecimal heightMm = acrossMm.multiply(magnification);
    BigDecimal widthMm = alongMm.multiply(magnification);
    return new CollimatedField(heightMm, widthMm, heightMm.multiply(widthMm).movePointLeft(6));
  }

  private static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }

  private static Concept xper(String value, String meaning) {
    return Concept.of(value, SCHEME, meaning);
  }
}
