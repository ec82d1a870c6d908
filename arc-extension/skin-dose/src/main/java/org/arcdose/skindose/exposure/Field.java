package org.arcdose.skindose.exposure;

/**
 * The beam's edges as tangents of the angle to the axis: along the field's width (u) and height
 * (v).
 *
 * @param source what the size was taken from
 */
public record Field(double uMin, double uMax, double vMin, double vMax, Source source) {
  /** Where a field size comes from, best first. */
  public enum Source {
    /** Collimated field width and height. */
    WIDTH_AND_HEIGHT(true),
    /** Positions of the shutters. */
    SHUTTERS(true),
    /** Collimated field area; taken as a square. */
    AREA(false),
    /** Dose area product by dose at the reference point; taken as a square. */
    DOSE_AREA_PRODUCT(false),
    /** The whole of the detector's field. */
    DETECTOR(false);

    private final boolean shapeKnown;

    Source(boolean shapeKnown) {
      this.shapeKnown = shapeKnown;
    }

    /** Whether width and height are known one by one. */
    public boolean shapeKnown() {
      return shapeKnown;
    }
  }

  /** A field about the axis; sizes as tangents. */
  public static Field centred(double widthTangent, double heightTangent, Source source) {
    return new Field(
        -widthTangent / 2, widthTangent / 2, -heightTangent / 2, heightTangent / 2, source);
  }

  /** Area at a distance of 1 cm from the source, in cm2. */
  public double unitArea() {
    return (uMax - uMin) * (vMax - vMin);
  }

  /** The side of the square that scatters as much, at 1 cm from the source, in cm. */
  public double unitSide() {
    double width = uMax - uMin;
    double height = vMax - vMin;
    return 2 * width * height / (width + height);
  }

  /** The field enlarged about its middle. */
  public Field scaled(double factor) {
    double u = (uMin + uMax) / 2;
    double v = (vMin + vMax) / 2;
    double halfU = (uMax - uMin) / 2 * factor;
    double halfV = (vMax - vMin) / 2 * factor;
    return new Field(u - halfU, u + halfU, v - halfV, v + halfV, source);
  }
}
