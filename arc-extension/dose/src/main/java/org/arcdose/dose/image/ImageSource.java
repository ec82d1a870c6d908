package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.XRaySourceSeries;
import org.arcdose.dose.header.Attributes;

/**
 * The X-ray source of an image (PS3.3 C.8.1.2, C.8.7.2, C.8.7.8, C.8.19.3, C.8.21.3). Values in
 * whole mA, ms and mAs often stand beside the same in uA, us and uAs: the finer one is taken if it
 * is the same but for rounding.
 */
record ImageSource(XRaySource source, XRaySourceSeries series) {
  private static final int MICRO_TO_MILLI = -3;
  private static final int MILLI_TO_MICRO = 3;

  /**
   * @param field what of the image receptor was used
   * @param pulses of a series
   */
  static ImageSource read(ImageHeader header, ImageField field, BigDecimal pulses) {
    List<BigDecimal> kvps = header.shots(Tag.KVP, 0);
    List<BigDecimal> currentsMa = header.shots(Tag.X_RAY_TUBE_CURRENT_IN_MA, 0);
    List<BigDecimal> exposuresUas = header.shots(Tag.EXPOSURE_IN_MAS, MILLI_TO_MICRO);
    BigDecimal kvp = header.quantity(Tag.KVP);
    BigDecimal currentMa = currentMa(header);
    BigDecimal exposureMas = exposureMas(header);
    BigDecimal exposureUas =
        exposureMas == null ? null : exposureMas.scaleByPowerOfTen(MILLI_TO_MICRO);
    BigDecimal meanMa = currentMa == null ? mean(currentsMa) : currentMa;
    return new ImageSource(
        new XRaySource(
            kvp == null ? mean(kvps) : kvp,
            meanMa,
            meanMa,
            exposureTimeMs(header),
            exposureUas == null ? mean(exposuresUas) : exposureUas,
            header.quantity(Tag.AVERAGE_PULSE_WIDTH),
            pulses,
            null,
            header.quantity(Tag.ACQUISITION_DURATION),
            null,
            null,
            header.quantity(Tag.FOCAL_SPOTS),
            header.term(Tag.ANODE_TARGET_MATERIAL),
            field.areaM2(),
            field.heightMm(),
            field.widthMm(),
            header.quantity(Tag.INTENSIFIER_SIZE),
            header.text(Tag.EXPOSURE_CONTROL_MODE)),
        new XRaySourceSeries(
            varying(kvps), varying(currentsMa), varying(exposuresUas), List.of(), List.of()));
  }

  private static BigDecimal currentMa(ImageHeader header) {
    BigDecimal enhanced = header.quantity(Tag.X_RAY_TUBE_CURRENT_IN_MA);
    return enhanced == null
        ? finer(
            header.image(),
            Tag.XRAY_TUBE_CURRENT,
            header.quantity(Tag.XRAY_TUBE_CURRENT),
            header.quantity(Tag.X_RAY_TUBE_CURRENT_IN_UA, MICRO_TO_MILLI))
        : enhanced;
  }

  private static BigDecimal exposureMas(ImageHeader header) {
    BigDecimal enhanced = header.quantity(Tag.EXPOSURE_IN_MAS);
    return enhanced == null
        ? finer(
            header.image(),
            Tag.EXPOSURE,
            header.quantity(Tag.EXPOSURE),
            header.quantity(Tag.EXPOSURE_IN_UAS, MICRO_TO_MILLI))
        : enhanced;
  }

  /** Of the whole image; the projections of a 3D image add up. */
  private static BigDecimal exposureTimeMs(ImageHeader header) {
    BigDecimal enhanced = header.quantity(Tag.EXPOSURE_TIME_IN_MS);
    if (enhanced != null) {
      return enhanced;
    }
    BigDecimal flat =
        finer(
            header.image(),
            Tag.EXPOSURE_TIME,
            header.quantity(Tag.EXPOSURE_TIME),
            header.quantity(Tag.EXPOSURE_TIME_IN_US, MICRO_TO_MILLI));
    return flat == null
        ? header.shots(Tag.EXPOSURE_TIME_IN_MS, 0).stream().reduce(BigDecimal::add).orElse(null)
        : flat;
  }

  private static BigDecimal finer(Attributes image, int tag, BigDecimal whole, BigDecimal fine) {
    if (whole == null || whole.signum() == 0) {
      return fine == null ? whole : fine;
    }
    if (fine == null) {
      return whole;
    }
    if (fine.subtract(whole).abs().compareTo(BigDecimal.ONE) < 0) {
      return fine;
    }
    image.note(
        tag, "is not what the attribute in a thousandth of its unit says; the latter is left out");
    return whole;
  }

  /** Nothing if it is the same every time. */
  private static List<BigDecimal> varying(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2
        ? List.of()
        : values;
  }

  /** Over those with radiation; null if there is none. */
  private static BigDecimal mean(List<BigDecimal> values) {
    List<BigDecimal> irradiated = values.stream().filter(value -> value.signum() != 0).toList();
    if (irradiated.isEmpty()) {
      return values.isEmpty() ? null : BigDecimal.ZERO;
    }
    return irradiated.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(irradiated.size()), MathContext.DECIMAL64);
  }
}
