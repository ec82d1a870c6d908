package org.arcdose.dose.image;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.AdministeredActivity;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.ObjectReader;
import org.arcdose.dose.PetSeries;
import org.arcdose.dose.Radiopharmaceutical;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.header.StudyModules;

/**
 * NM and PET images: what was administered (PS3.3 C.8.4.10 and C.8.9.2) and, of PET, the series
 * (C.8.9.1). Radionuclide Total Dose (0018,1074) is in MBq in an NM image and in Bq in a PET image;
 * an activity that only makes sense in the other unit stays as the standard says and is noted.
 */
public final class NuclearImageReader implements ObjectReader {
  private static final String NM = "1.2.840.10008.5.1.4.1.1.20";
  private static final String PET = "1.2.840.10008.5.1.4.1.1.128";

  private static final int BQ_TO_MBQ = -6;
  private static final int MICROMOL_TO_MMOL = 3;

  /** Less is administered to nobody, more not even for therapy; in MBq. */
  private static final BigDecimal LEAST_MBQ = new BigDecimal("0.01");

  private static final BigDecimal MOST_MBQ = new BigDecimal("100000");

  @Override
  public Set<String> sopClassUids() {
    return Set.of(NM, PET);
  }

  @Override
  public Extraction read(Dataset dataset) {
    List<Finding> findings = new ArrayList<>();
    boolean pet = StudyModules.text(dataset, Tag.SOP_CLASS_UID).equals(PET);
    Attributes image = Attributes.of(dataset, findings);
    List<RadiopharmaceuticalAdministration> administrations =
        image.items(Tag.RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE).stream()
            .filter(item -> !item.isEmpty())
            .map(item -> administration(image, item, pet))
            .toList();
    if (administrations.isEmpty() && !pet) {
      return new Extraction.NotDose("The image does not say what was administered.");
    }
    List<PetSeries> series = pet ? List.of(series(image, dataset)) : List.of();
    return ImageReport.nuclear(
        dataset, new NuclearMedicine(administrations, series, null), findings);
  }

  private static RadiopharmaceuticalAdministration administration(
      Attributes image, Attributes item, boolean pet) {
    return new RadiopharmaceuticalAdministration(
        Radiopharmaceutical.ofImage(
            item.text(Tag.RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID),
            time(
                image,
                item,
                Tag.RADIOPHARMACEUTICAL_START_DATE_TIME,
                Tag.RADIOPHARMACEUTICAL_START_TIME),
            time(
                image,
                item,
                Tag.RADIOPHARMACEUTICAL_STOP_DATE_TIME,
                Tag.RADIOPHARMACEUTICAL_STOP_TIME),
            item.code(Tag.RADIOPHARMACEUTICAL_CODE_SEQUENCE),
            item.text(Tag.RADIOPHARMACEUTICAL),
            item.code(Tag.RADIONUCLIDE_CODE_SEQUENCE),
            item.quantity(Tag.RADIONUCLIDE_HALF_LIFE),
            item.quantity(Tag.RADIOPHARMACEUTICAL_SPECIFIC_ACTIVITY, MICROMOL_TO_MMOL),
            item.code(Tag.ADMINISTRATION_ROUTE_CODE_SEQUENCE)),
        AdministeredActivity.ofImage(
            activityMbq(item, pet), item.quantity(Tag.RADIOPHARMACEUTICAL_VOLUME)),
        List.of(),
        List.of());
  }

  /** Date and time, or a time alone: then of the day of the study. */
  private static LocalDateTime time(Attributes image, Attributes item, int dateTime, int time) {
    LocalDateTime whole = item.dateTime(dateTime);
    return whole == null ? item.dateTimeOn(image.date(Tag.STUDY_DATE), time) : whole;
  }

  private static BigDecimal activityMbq(Attributes item, boolean pet) {
    BigDecimal mbq = item.quantity(Tag.RADIONUCLIDE_TOTAL_DOSE, pet ? BQ_TO_MBQ : 0);
    if (mbq == null || mbq.signum() == 0) {
      return mbq;
    }
    if (pet && mbq.compareTo(LEAST_MBQ) < 0) {
      item.note(
          Tag.RADIONUCLIDE_TOTAL_DOSE,
          "is less than is ever administered: the device may have written MBq, not Bq");
    }
    if (mbq.compareTo(MOST_MBQ) > 0) {
      item.note(
          Tag.RADIONUCLIDE_TOTAL_DOSE,
          "is more than is ever administered"
              + (pet ? "" : ": the device may have written Bq, not MBq"));
    }
    return mbq;
  }

  private static PetSeries series(Attributes image, Dataset dataset) {
    Optional<Attributes> window = image.item(Tag.ENERGY_WINDOW_RANGE_SEQUENCE);
    return new PetSeries(
        image.text(Tag.SERIES_INSTANCE_UID),
        image.dateTime(Tag.SERIES_DATE, Tag.SERIES_TIME),
        image.count(Tag.NUMBER_OF_RR_INTERVALS),
        image.count(Tag.NUMBER_OF_TIME_SLOTS),
        image.count(Tag.NUMBER_OF_TIME_SLICES),
        image.count(Tag.NUMBER_OF_SLICES),
        image.text(Tag.RECONSTRUCTION_METHOD),
        image.quantity(Tag.COINCIDENCE_WINDOW_WIDTH),
        window.map(range -> range.quantity(Tag.ENERGY_WINDOW_LOWER_LIMIT)).orElse(null),
        window.map(range -> range.quantity(Tag.ENERGY_WINDOW_UPPER_LIMIT)).orElse(null),
        image.text(Tag.SCAN_PROGRESSION_DIRECTION),
        dataset.strings(Tag.SERIES_TYPE),
        dataset.strings(Tag.CORRECTED_IMAGE));
  }
}
