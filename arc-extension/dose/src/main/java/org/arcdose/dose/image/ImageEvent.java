package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.BeamGeometry;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.XRayDetector;

/** The irradiation event an image of projection X-ray tells of. */
final class ImageEvent {
  private static final int DGY_TO_MGY = 2;
  private static final int DGY_CM2_TO_GY_M2 = -5;

  private ImageEvent() {}

  static ProjectionIrradiationEvent read(
      ProjectionImageKind kind, ImageHeader header, VendorImage vendor) {
    boolean angiography = kind == ProjectionImageKind.ANGIOGRAPHY;
    Integer count = header.image().count(Tag.NUMBER_OF_FRAMES);
    int frames = count == null ? 1 : count;
    ProjectionEventDose dose = dose(header);
    ImageSource source =
        ImageSource.read(
            header, ImageField.read(header), angiography ? BigDecimal.valueOf(frames) : null);
    ImageGrid grid = ImageGrid.read(header);
    return new ProjectionIrradiationEvent(
        ImageFacts.read(kind, header, vendor, dose, source.source()),
        dose,
        source.source(),
        source.series(),
        detector(header, vendor),
        ImageGeometry.mechanics(header, frames),
        ImageGeometry.distances(header, vendor, angiography),
        beam(header),
        grid.grid(),
        ImageFilters.read(header, vendor.copperFilterMm()),
        grid.kinds(),
        viewModifiers(header),
        List.of());
  }

  private static ProjectionEventDose dose(ImageHeader header) {
    BigDecimal enhancedGym2 =
        header.quantity(Tag.ACQUIRED_IMAGE_AREA_DOSE_PRODUCT, DGY_CM2_TO_GY_M2);
    return new ProjectionEventDose(
        enhancedGym2 == null
            ? header.quantity(Tag.IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT, DGY_CM2_TO_GY_M2)
            : enhancedGym2,
        null,
        null,
        null,
        header.quantity(Tag.ORGAN_DOSE, DGY_TO_MGY),
        entranceMgy(header),
        header.quantity(Tag.HALF_VALUE_LAYER),
        null);
  }

  /** Entrance Dose (0040,0302) is in whole dGy, so a zero says nothing. */
  private static BigDecimal entranceMgy(ImageHeader header) {
    BigDecimal mgy = header.quantity(Tag.ENTRANCE_DOSE_IN_MGY);
    BigDecimal coarseMgy = header.quantity(Tag.ENTRANCE_DOSE, DGY_TO_MGY);
    return mgy == null && coarseMgy != null && coarseMgy.signum() > 0 ? coarseMgy : mgy;
  }

  private static XRayDetector detector(ImageHeader header, VendorImage vendor) {
    return new XRayDetector(
        header.quantity(Tag.EXPOSURE_INDEX),
        header.quantity(Tag.TARGET_EXPOSURE_INDEX),
        header.signed(Tag.DEVIATION_INDEX),
        null,
        null,
        header.quantity(Tag.SENSITIVITY),
        header.quantity(Tag.RELATIVE_X_RAY_EXPOSURE),
        vendor.relativeExposureUnit());
  }

  private static BeamGeometry beam(ImageHeader header) {
    BigDecimal thicknessMm = header.quantity(Tag.CALCULATED_ANATOMY_THICKNESS);
    return thicknessMm == null ? BeamGeometry.NONE : BeamGeometry.ofObject(thicknessMm);
  }

  private static List<Code> viewModifiers(ImageHeader header) {
    return header
        .image()
        .item(Tag.VIEW_CODE_SEQUENCE)
        .map(
            view ->
                view.items(Tag.VIEW_MODIFIER_CODE_SEQUENCE).stream()
                    .flatMap(modifier -> modifier.code().stream())
                    .toList())
        .orElse(List.of());
  }
}
