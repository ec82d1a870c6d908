package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;

/** What the functional groups of one frame of an enhanced CT image say of its dose. */
record CtFrame(
    String irradiationEventUid,
    Code region,
    Code acquisitionType,
    String modulationType,
    BigDecimal ctdiVolMgy,
    Code phantom,
    BigDecimal tubeCurrentMa,
    BigDecimal kvp,
    Integer sources,
    BigDecimal revolutionTimeS,
    BigDecimal singleCollimationMm,
    BigDecimal totalCollimationMm,
    BigDecimal pitchFactor,
    BigDecimal waterEquivalentDiameterMm,
    Code waterEquivalentDiameterMethod) {

  /** A functional group is in the frame or shared by all frames. */
  static CtFrame read(Attributes frame, Optional<Attributes> shared) {
    Optional<Attributes> exposure = group(frame, shared, Tag.CT_EXPOSURE_SEQUENCE);
    Optional<Attributes> details = group(frame, shared, Tag.CT_ACQUISITION_DETAILS_SEQUENCE);
    List<Attributes> tubes = groups(frame, shared, Tag.CT_X_RAY_DETAILS_SEQUENCE);
    return new CtFrame(
        group(frame, shared, Tag.IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE)
            .map(event -> event.text(Tag.IRRADIATION_EVENT_UID))
            .orElse(null),
        group(frame, shared, Tag.FRAME_ANATOMY_SEQUENCE)
            .map(anatomy -> anatomy.code(Tag.ANATOMIC_REGION_SEQUENCE))
            .orElse(null),
        group(frame, shared, Tag.CT_ACQUISITION_TYPE_SEQUENCE)
            .map(CtAcquisitionTypes::of)
            .orElse(null),
        exposure.map(of -> of.text(Tag.EXPOSURE_MODULATION_TYPE)).orElse(null),
        exposure.map(of -> of.quantity(Tag.CTDI_VOL)).orElse(null),
        exposure.map(of -> of.code(Tag.CTDI_PHANTOM_TYPE_CODE_SEQUENCE)).orElse(null),
        exposure.map(of -> of.quantity(Tag.X_RAY_TUBE_CURRENT_IN_MA)).orElse(null),
        tubes.isEmpty() ? null : tubes.get(0).quantity(Tag.KVP),
        tubes.isEmpty() ? null : tubes.size(),
        details.map(of -> of.quantity(Tag.REVOLUTION_TIME)).orElse(null),
        details.map(of -> of.quantity(Tag.SINGLE_COLLIMATION_WIDTH)).orElse(null),
        details.map(of -> of.quantity(Tag.TOTAL_COLLIMATION_WIDTH)).orElse(null),
        group(frame, shared, Tag.CT_TABLE_DYNAMICS_SEQUENCE)
            .map(of -> of.quantity(Tag.SPIRAL_PITCH_FACTOR))
            .orElse(null),
        exposure.map(of -> of.quantity(Tag.WATER_EQUIVALENT_DIAMETER)).orElse(null),
        exposure
            .map(of -> of.code(Tag.WATER_EQUIVALENT_DIAMETER_CALCULATION_METHOD_CODE_SEQUENCE))
            .orElse(null));
  }

  private static Optional<Attributes> group(
      Attributes frame, Optional<Attributes> shared, int sequence) {
    return groups(frame, shared, sequence).stream().findFirst();
  }

  private static List<Attributes> groups(
      Attributes frame, Optional<Attributes> shared, int sequence) {
    List<Attributes> own = frame.items(sequence);
    return own.isEmpty() ? shared.map(of -> of.items(sequence)).orElse(List.of()) : own;
  }
}
