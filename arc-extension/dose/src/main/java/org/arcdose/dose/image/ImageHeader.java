package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Finding;
import org.arcdose.dose.header.Attributes;

/**
 * The attributes of a projection X-ray image, wherever its IOD has them: in the header itself, in
 * the acquisition of a 3D image, in a functional group of all frames or in one of the first frame.
 * The first of these places that has an attribute tells it.
 */
final class ImageHeader {
  /** Functional groups that tell of the exposure (PS3.3 A.47, A.53, A.55, A.72). */
  private static final int[] GROUPS = {
    Tag.IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE,
    Tag.FRAME_ANATOMY_SEQUENCE,
    Tag.FRAME_DETECTOR_PARAMETERS_SEQUENCE,
    Tag.FIELD_OF_VIEW_SEQUENCE,
    Tag.POSITIONER_POSITION_SEQUENCE,
    Tag.TABLE_POSITION_SEQUENCE,
    Tag.X_RAY_GEOMETRY_SEQUENCE,
    Tag.OBJECT_THICKNESS_SEQUENCE,
    Tag.X_RAY_ACQUISITION_DOSE_SEQUENCE,
    Tag.X_RAY_GRID_SEQUENCE,
    Tag.X_RAY_FILTER_SEQUENCE
  };

  private final Attributes image;
  private final List<Attributes> places = new ArrayList<>();
  private final Optional<Attributes> shared;
  private final List<Attributes> frames;
  private final List<Attributes> shots;

  private ImageHeader(Attributes image) {
    this.image = image;
    Optional<Attributes> acquisition = image.item(Tag.X_RAY_3D_ACQUISITION_SEQUENCE);
    frames = image.items(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE);
    places.add(image);
    acquisition.ifPresent(places::add);
    shared = image.item(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE);
    shared.flatMap(of -> of.item(Tag.FRAME_ACQUISITION_SEQUENCE)).ifPresent(places::add);
    shared.ifPresent(this::addGroups);
    frames.stream().findFirst().ifPresent(this::addGroups);
    shots =
        acquisition
            .map(of -> of.items(Tag.PER_PROJECTION_ACQUISITION_SEQUENCE))
            .filter(items -> !items.isEmpty())
            .orElseGet(() -> groups(Tag.FRAME_ACQUISITION_SEQUENCE));
  }

  static ImageHeader of(Dataset dataset, List<Finding> findings) {
    return new ImageHeader(Attributes.of(dataset, findings));
  }

  private void addGroups(Attributes groups) {
    for (int group : GROUPS) {
      groups.item(group).ifPresent(places::add);
    }
  }

  /** A functional group of every frame that has it. */
  private List<Attributes> groups(int sequence) {
    return frames.stream().flatMap(frame -> frame.item(sequence).stream()).toList();
  }

  /** The header itself. */
  Attributes image() {
    return image;
  }

  /** The place that tells an attribute. */
  Attributes place(int tag) {
    for (Attributes place : places) {
      if (place.has(tag)) {
        return place;
      }
    }
    return image;
  }

  String text(int tag) {
    return place(tag).text(tag);
  }

  List<String> texts(int tag) {
    return place(tag).texts(tag);
  }

  Code code(int sequence) {
    return place(sequence).code(sequence);
  }

  /** The code of a term, see {@link ImageTerms}. */
  Code term(int tag) {
    return ImageTerms.code(tag, text(tag));
  }

  BigDecimal quantity(int tag) {
    return place(tag).quantity(tag);
  }

  BigDecimal quantity(int tag, int powerOfTen) {
    return place(tag).quantity(tag, powerOfTen);
  }

  BigDecimal signed(int tag) {
    return place(tag).signed(tag);
  }

  LocalDateTime dateTime(int tag) {
    return place(tag).dateTime(tag);
  }

  /** What every frame or projection has of a quantity that differs from one to another. */
  List<BigDecimal> shots(int tag, int powerOfTen) {
    return shots.stream()
        .map(shot -> shot.quantity(tag, powerOfTen))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The irradiation events the image names, else those its frames do, each once. */
  List<String> irradiationEvents() {
    List<String> own = image.texts(Tag.IRRADIATION_EVENT_UID);
    return (own.isEmpty() ? eventsOfFrames() : own.stream())
        .filter(uid -> !uid.isBlank())
        .distinct()
        .toList();
  }

  /** Of the frames, or those an image was reconstructed or stitched from. */
  private Stream<String> eventsOfFrames() {
    return Stream.concat(
            Stream.concat(shared.stream(), frames.stream())
                .flatMap(
                    groups -> groups.item(Tag.IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE).stream()),
            image.items(Tag.SOURCE_IRRADIATION_EVENT_SEQUENCE).stream())
        .flatMap(event -> event.texts(Tag.IRRADIATION_EVENT_UID).stream());
  }
}
