package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/**
 * A shape in an image (SCOORD, in pixels) or in a patient's coordinate system (SCOORD3D, in mm);
 * PS3.3 sections C.18.6 and C.18.9.
 *
 * @param graphicType e.g. {@code POINT}, {@code POLYLINE}, {@code CIRCLE}
 * @param points its points, each of two or three numbers
 * @param frameOfReferenceUid coordinate system of three-dimensional points
 */
public record SpatialCoordinates(
    String graphicType, List<List<BigDecimal>> points, Optional<String> frameOfReferenceUid) {
  public SpatialCoordinates {
    Objects.requireNonNull(graphicType, "graphicType");
    points = points.stream().map(List::copyOf).toList();
    Objects.requireNonNull(frameOfReferenceUid, "frameOfReferenceUid");
  }

  static Reading<SpatialCoordinates> of(Dataset item, int dimensions) {
    Optional<String> type = item.string(Tag.GRAPHIC_TYPE);
    if (type.isEmpty()) {
      return Reading.absent();
    }
    List<BigDecimal> numbers = ItemNumbers.decimals(item, Tag.GRAPHIC_DATA);
    if (numbers.isEmpty() || numbers.size() % dimensions != 0) {
      return Reading.unreadable(
          "has " + numbers.size() + " coordinates, which are no points of " + dimensions);
    }
    List<List<BigDecimal>> points = new ArrayList<>(numbers.size() / dimensions);
    for (int i = 0; i < numbers.size(); i += dimensions) {
      points.add(numbers.subList(i, i + dimensions));
    }
    return Reading.of(
        new SpatialCoordinates(
            type.get(), points, item.string(Tag.REFERENCED_FRAME_OF_REFERENCE_UID)));
  }
}
