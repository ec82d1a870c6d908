package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.CtAcquisition;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.SizeSpecificDose;
import org.arcdose.dose.header.Attributes;

/**
 * Enhanced CT images (PS3.3 A.38), for studies without a dose report: one event per Irradiation
 * Event UID, with the mean over its frames where frames differ. An image has no DLP and no total,
 * so neither is made up.
 */
public final class EnhancedCtReader implements ObjectReader {
  @Override
  public Set<String> sopClassUids() {
    return Set.of("1.2.840.10008.5.1.4.1.1.2.1");
  }

  @Override
  public Extraction read(Dataset dataset) {
    if (!dataset.string(Tag.IMAGE_TYPE).orElse("").equals("ORIGINAL")) {
      return new Extraction.NotDose("The image is derived from others.");
    }
    List<Finding> findings = new ArrayList<>();
    Attributes image = Attributes.of(dataset, findings);
    Optional<Attributes> shared = image.item(Tag.SHARED_FUNCTIONAL_GROUPS_SEQUENCE);
    List<CtFrame> frames =
        image.items(Tag.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE).stream()
            .map(frame -> CtFrame.read(frame, shared))
            .toList();
    if (frames.stream().allMatch(frame -> frame.ctdiVolMgy() == null)) {
      return new Extraction.NotDose("No frame of the image has a CTDIvol.");
    }
    Map<Optional<String>, List<CtFrame>> byEvent =
        frames.stream()
            .collect(
                Collectors.groupingBy(
                    frame -> Optional.ofNullable(frame.irradiationEventUid()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<CtIrradiationEvent> events =
        byEvent.values().stream().map(of -> event(image, of)).toList();
    return ImageReport.ct(dataset, List.of(), events, findings);
  }

  private static CtIrradiationEvent event(Attributes image, List<CtFrame> frames) {
    CtFrame first = frames.get(0);
    return new CtIrradiationEvent(
        CtEventFacts.ofImage(
            first.irradiationEventUid(),
            image.dateTime(Tag.ACQUISITION_DATE_TIME),
            image.text(Tag.PROTOCOL_NAME),
            first.region(),
            first.acquisitionType(),
            first.modulationType()),
        CtAcquisition.of(null, null, image.text(Tag.FRAME_OF_REFERENCE_UID))
            .with(
                first.singleCollimationMm(),
                first.totalCollimationMm(),
                first.pitchFactor(),
                first.sources()),
        CtDose.ofImage(mean(frames, CtFrame::ctdiVolMgy), first.phantom(), null),
        null,
        null,
        List.of(
            new CtXRaySource(
                null,
                first.kvp(),
                mean(frames, CtFrame::tubeCurrentMa),
                null,
                first.revolutionTimeS(),
                null)),
        sizeSpecific(frames),
        List.of());
  }

  private static List<SizeSpecificDose> sizeSpecific(List<CtFrame> frames) {
    BigDecimal diameterMm = mean(frames, CtFrame::waterEquivalentDiameterMm);
    Code method = frames.get(0).waterEquivalentDiameterMethod();
    return diameterMm == null
        ? List.of()
        : List.of(new SizeSpecificDose(null, null, null, null, null, diameterMm, method, null));
  }

  private static BigDecimal mean(List<CtFrame> frames, Function<CtFrame, BigDecimal> value) {
    List<BigDecimal> values = frames.stream().map(value).filter(Objects::nonNull).toList();
    if (values.isEmpty() || values.stream().allMatch(values.get(0)::equals)) {
      return values.isEmpty() ? null : values.get(0);
    }
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL32);
  }
}
