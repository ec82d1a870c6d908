package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionEventFacts;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.header.Attributes;

/** What was done, when and to what, in the header of a projection image. */
final class ImageFacts {
  /** GE mammography writes the glandular tissue into the comments on the dose. */
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)\\s{0,3}%.*");

  private ImageFacts() {}

  static ProjectionEventFacts read(
      ProjectionImageKind kind,
      ImageHeader header,
      VendorImage vendor,
      ProjectionEventDose dose,
      XRaySource source) {
    LocalDateTime acquiredAt = acquiredAt(header);
    Code plane = plane(header);
    Code view = view(header);
    Code laterality = laterality(header);
    Code region = header.code(Tag.ANATOMIC_REGION_SEQUENCE);
    return new ProjectionEventFacts(
        eventUid(header, acquiredAt, new ExposureIdentity(plane, view, laterality, dose, source)),
        plane,
        acquiredAt == null ? studyTime(header.image()) : acquiredAt,
        eventType(kind, header),
        protocol(header, vendor),
        null,
        null,
        region,
        region,
        laterality,
        view,
        null,
        null,
        null,
        null,
        vendor.patientEquivalentThicknessMm(),
        null,
        fibroglandularPercent(header),
        comment(kind, header));
  }

  private static String eventUid(
      ImageHeader header, LocalDateTime acquiredAt, ExposureIdentity exposure) {
    List<String> named = header.irradiationEvents();
    if (named.size() > 1) {
      header
          .image()
          .note(
              Tag.IRRADIATION_EVENT_UID,
              "names " + named.size() + " exposures; what the image tells stands with the first");
    }
    return named.isEmpty() ? exposure.uid(header.image(), acquiredAt) : named.get(0);
  }

  /** Of the acquisition, else of the content. */
  private static LocalDateTime acquiredAt(ImageHeader header) {
    Attributes image = header.image();
    return Stream.of(
            header.dateTime(Tag.ACQUISITION_DATE_TIME),
            header.dateTime(Tag.START_ACQUISITION_DATE_TIME),
            image.dateTime(Tag.ACQUISITION_DATE, Tag.ACQUISITION_TIME),
            image.dateTime(Tag.CONTENT_DATE, Tag.CONTENT_TIME))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static LocalDateTime studyTime(Attributes image) {
    return image.dateTimeOn(image.date(Tag.STUDY_DATE), Tag.STUDY_TIME);
  }

  private static Code eventType(ProjectionImageKind kind, ImageHeader header) {
    boolean fluoroscopy =
        kind == ProjectionImageKind.ANGIOGRAPHY && "SC".equals(header.text(Tag.RADIATION_SETTING));
    if (fluoroscopy) {
      return ImageTerms.FLUOROSCOPY;
    }
    if (header.image().has(Tag.X_RAY_3D_ACQUISITION_SEQUENCE)
        || "DYNAMIC".equals(header.text(Tag.POSITIONER_MOTION))) {
      return ImageTerms.ROTATIONAL;
    }
    return "DYNAMIC".equals(header.text(Tag.TABLE_MOTION))
        ? ImageTerms.STEPPING
        : ImageTerms.STATIONARY;
  }

  /** Angiography has the plane as third value of the image type, enhanced images apart. */
  private static Code plane(ImageHeader header) {
    List<String> type = header.image().texts(Tag.IMAGE_TYPE);
    Code plane = header.term(Tag.PLANE_IDENTIFICATION);
    if (plane == null && type.size() > 2) {
      plane = ImageTerms.code(Tag.PLANE_IDENTIFICATION, type.get(2));
    }
    return plane == null ? ImageTerms.SINGLE_PLANE : plane;
  }

  /** As a code, else as a term, of which the first word counts: "AP (ERECT)". */
  private static Code view(ImageHeader header) {
    Code code = header.code(Tag.VIEW_CODE_SEQUENCE);
    String term = header.text(Tag.VIEW_POSITION);
    return code == null && term != null
        ? ImageTerms.code(Tag.VIEW_POSITION, term.split(" ", 2)[0])
        : code;
  }

  private static Code laterality(ImageHeader header) {
    return Stream.of(Tag.IMAGE_LATERALITY, Tag.FRAME_LATERALITY, Tag.LATERALITY)
        .map(header::text)
        .filter(Objects::nonNull)
        .findFirst()
        .map(side -> ImageTerms.code(Tag.IMAGE_LATERALITY, side))
        .orElse(null);
  }

  private static String protocol(ImageHeader header, VendorImage vendor) {
    Code performed = header.code(Tag.PERFORMED_PROTOCOL_CODE_SEQUENCE);
    return Stream.of(
            header.text(Tag.PROTOCOL_NAME),
            header.text(Tag.ACQUISITION_PROTOCOL_NAME),
            vendor.acquisitionProtocol(),
            header.text(Tag.SERIES_DESCRIPTION),
            performed == null ? null : performed.meaning())
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /** A mammogram's series description says no more than its view. */
  private static String comment(ProjectionImageKind kind, ImageHeader header) {
    String series =
        kind == ProjectionImageKind.MAMMOGRAPHY ? null : header.text(Tag.SERIES_DESCRIPTION);
    String comment =
        Stream.of(series, header.text(Tag.EXPOSURE_CONTROL_MODE_DESCRIPTION))
            .filter(Objects::nonNull)
            .map(String::strip)
            .collect(Collectors.joining(", "));
    return comment.isEmpty() ? null : comment;
  }

  private static BigDecimal fibroglandularPercent(ImageHeader header) {
    String comments = header.text(Tag.COMMENTS_ON_RADIATION_DOSE);
    Matcher matcher = PERCENT.matcher(comments == null ? "" : comments.strip());
    return matcher.matches() ? new BigDecimal(matcher.group(1)) : null;
  }
}
