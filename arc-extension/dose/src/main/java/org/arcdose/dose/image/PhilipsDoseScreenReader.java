package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtAcquisition;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.header.StudyModules;

/**
 * The dose screen Philips CT scanners without a dose report store as secondary capture "Dose Info":
 * its header lists the acquisitions in the retired Exposure Dose Sequence (0040,030E) and private
 * items of creator ELSCINT1 have the DLP.
 */
public final class PhilipsDoseScreenReader implements ObjectReader {
  private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";
  private static final String CREATOR = "ELSCINT1";
  private static final int DLP = 0x00E1_0021;
  private static final int PHANTOM = 0x01E1_0026;
  private static final int MS_TO_S = -3;
  private static final int UA_TO_MA = -3;

  private static final Map<String, Code> PHANTOMS =
      Map.of(
          "16 CM", new Code("113690", "DCM", "IEC Head Dosimetry Phantom"),
          "32 CM", new Code("113691", "DCM", "IEC Body Dosimetry Phantom"));

  @Override
  public Set<String> sopClassUids() {
    return Set.of(SECONDARY_CAPTURE);
  }

  @Override
  public Extraction read(Dataset dataset) {
    if (!isDoseScreen(dataset)) {
      return new Extraction.NotDose("The secondary capture is no dose screen of a Philips CT.");
    }
    List<Finding> findings = new ArrayList<>();
    Attributes screen = Attributes.of(dataset, findings);
    List<CtIrradiationEvent> events =
        screen.items(Tag.EXPOSURE_DOSE_SEQUENCE).stream()
            .filter(item -> item.text(Tag.ACQUISITION_TYPE) != null)
            .map(PhilipsDoseScreenReader::event)
            .toList();
    if (events.isEmpty()) {
      return new Extraction.NotDose("The dose screen lists no acquisition in its header.");
    }
    return ImageReport.ct(dataset, List.of(total(screen, events)), events, findings);
  }

  private static boolean isDoseScreen(Dataset dataset) {
    return StudyModules.text(dataset, Tag.MANUFACTURER)
            .toUpperCase(Locale.ROOT)
            .startsWith("PHILIPS")
        && (StudyModules.text(dataset, Tag.SERIES_DESCRIPTION).equalsIgnoreCase("Dose Info")
            || dataset.strings(Tag.IMAGE_TYPE).contains("DOSE_INFO"));
  }

  private static CtAccumulatedDose total(Attributes screen, List<CtIrradiationEvent> events) {
    BigDecimal dlp = screen.quantity(CREATOR, DLP);
    Integer announced = screen.count(Tag.TOTAL_NUMBER_OF_EXPOSURES);
    if (announced != null && announced != events.size()) {
      screen.note(
          Tag.TOTAL_NUMBER_OF_EXPOSURES,
          "is " + announced + ", but the screen lists " + events.size() + " acquisitions");
    }
    if (dlp == null) {
      dlp = sum(events);
      screen.note(
          Tag.EXPOSURE_DOSE_SEQUENCE,
          "comes without a total DLP; the sum of its items stands for it");
    }
    return new CtAccumulatedDose(
        announced,
        dlp,
        null,
        null,
        null,
        null,
        null,
        null,
        screen.text(Tag.COMMENTS_ON_RADIATION_DOSE));
  }

  private static BigDecimal sum(List<CtIrradiationEvent> events) {
    return events.stream()
        .map(event -> event.dose().doseLengthProductMgyCm())
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private static CtIrradiationEvent event(Attributes item) {
    return new CtIrradiationEvent(
        CtEventFacts.ofImage(
            item.text(Tag.IRRADIATION_EVENT_UID),
            item.dateTime(Tag.ACQUISITION_DATE_TIME),
            item.text(Tag.SERIES_DESCRIPTION),
            null,
            CtAcquisitionTypes.of(item),
            item.text(Tag.EXPOSURE_MODULATION_TYPE)),
        CtAcquisition.of(
                item.quantity(Tag.EXPOSURE_TIME, MS_TO_S), item.quantity(Tag.SCAN_LENGTH), null)
            .with(
                item.quantity(Tag.SINGLE_COLLIMATION_WIDTH),
                item.quantity(Tag.TOTAL_COLLIMATION_WIDTH),
                item.quantity(Tag.SPIRAL_PITCH_FACTOR),
                1),
        CtDose.ofImage(
            item.quantity(Tag.CTDI_VOL),
            PHANTOMS.get(Objects.requireNonNullElse(item.text(CREATOR, PHANTOM), "")),
            item.quantity(CREATOR, DLP)),
        null,
        null,
        List.of(
            new CtXRaySource(
                "A",
                item.quantity(Tag.KVP),
                item.quantity(Tag.X_RAY_TUBE_CURRENT_IN_UA, UA_TO_MA),
                null,
                null,
                null)),
        List.of(),
        List.of());
  }
}
