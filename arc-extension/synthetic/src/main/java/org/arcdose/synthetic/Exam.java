package org.arcdose.synthetic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/**
 * One invented examination: who, where, when, and the random numbers that fill it. Everything
 * follows from seed, device and index.
 */
final class Exam {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private final long seed;
  private final Device device;
  private final int index;
  private final Random random;
  private final LocalDateTime start;

  Exam(long seed, Device device, int index) {
    this.seed = seed;
    this.device = device;
    this.index = index;
    this.random = new Random(uuid("random").getMostSignificantBits());
    this.start =
        FIRST_DAY
            .plusDays(Math.floorMod(index, 300))
            .atTime(LocalTime.of(7, 0))
            .plusMinutes(random.nextInt(600));
  }

  Device device() {
    return device;
  }

  LocalDateTime start() {
    return start;
  }

  String studyUid() {
    return uid("study");
  }

  String patientId() {
    return String.format(Locale.ROOT, "SYN-%s-%04d", device.name(), index);
  }

  String serialNumber() {
    return String.format(Locale.ROOT, "SN-%s-%d", device.name(), Math.floorMod(index, 2) + 1);
  }

  String stationName() {
    return String.format(Locale.ROOT, "SYN%s%d", device.name(), Math.floorMod(index, 2) + 1);
  }

  /** The device's own UID: the same for every examination on the same machine. */
  String deviceUid() {
    return uid(UUID.nameUUIDFromBytes(serialNumber().getBytes(StandardCharsets.UTF_8)));
  }

  /** A UID of this examination, one per role, under the root 2.25 (PS3.5 B.2). */
  String uid(String role) {
    return uid(uuid(role));
  }

  /** A number between the bounds, both included, given in units of the last decimal. */
  BigDecimal decimal(int lowest, int highest, int decimals) {
    return BigDecimal.valueOf(between(lowest, highest), decimals);
  }

  int between(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /** Patient, study, series, equipment and SOP modules of one object of this examination. */
  Dataset header(String sopClassUid, String modality, String seriesDescription) {
    Random person = new Random(patientId().hashCode());
    int age = 20 + person.nextInt(65);
    String sex = device == Device.MG || person.nextBoolean() ? "F" : "M";
    String date = DATE.format(start);
    String time = TIME.format(start);
    return new Dataset()
        .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
        .put(Tag.SOP_CLASS_UID, VR.UI, sopClassUid)
        .put(Tag.SOP_INSTANCE_UID, VR.UI, uid(seriesDescription))
        .put(Tag.STUDY_DATE, VR.DA, date)
        .put(Tag.SERIES_DATE, VR.DA, date)
        .put(Tag.CONTENT_DATE, VR.DA, date)
        .put(Tag.STUDY_TIME, VR.TM, time)
        .put(Tag.SERIES_TIME, VR.TM, time)
        .put(Tag.CONTENT_TIME, VR.TM, time)
        .put(Tag.ACCESSION_NUMBER, VR.SH, String.format(Locale.ROOT, "A%s%05d", device, index))
        .put(Tag.MODALITY, VR.CS, modality)
        .put(Tag.MANUFACTURER, VR.LO, "Invented Imaging")
        .put(Tag.INSTITUTION_NAME, VR.LO, "Klinikum Musterstadt")
        .put(Tag.REFERRING_PHYSICIAN_NAME, VR.PN)
        .put(Tag.STATION_NAME, VR.SH, stationName())
        .put(Tag.STUDY_DESCRIPTION, VR.LO, device.studyDescription())
        .put(Tag.SERIES_DESCRIPTION, VR.LO, seriesDescription)
        .put(Tag.INSTITUTIONAL_DEPARTMENT_NAME, VR.LO, "Röntgen")
        .put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, device.model())
        .put(Tag.PATIENT_NAME, VR.PN, String.format(Locale.ROOT, "Synthetic^Patient %04d", index))
        .put(Tag.PATIENT_ID, VR.LO, patientId())
        .put(Tag.ISSUER_OF_PATIENT_ID, VR.LO, "SYNTHETIC")
        .put(Tag.PATIENT_BIRTH_DATE, VR.DA, DATE.format(start.minusYears(age).minusDays(90)))
        .put(Tag.PATIENT_SEX, VR.CS, sex)
        .put(Tag.PATIENT_AGE, VR.AS, String.format(Locale.ROOT, "%03dY", age))
        .put(Tag.PATIENT_SIZE, VR.DS, "1." + (55 + person.nextInt(40)))
        .put(Tag.PATIENT_WEIGHT, VR.DS, String.valueOf(50 + person.nextInt(50)))
        .put(Tag.DEVICE_SERIAL_NUMBER, VR.LO, serialNumber())
        .put(Tag.SOFTWARE_VERSIONS, VR.LO, "1.0")
        .put(Tag.STUDY_INSTANCE_UID, VR.UI, studyUid())
        .put(Tag.SERIES_INSTANCE_UID, VR.UI, uid("series " + seriesDescription))
        .put(Tag.STUDY_ID, VR.SH, String.valueOf(index))
        .put(Tag.SERIES_NUMBER, VR.IS, "1")
        .put(Tag.INSTANCE_NUMBER, VR.IS, "1");
  }

  private UUID uuid(String role) {
    String name = seed + "/" + device.name() + "/" + index + "/" + role;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String uid(UUID uuid) {
    return "2.25." + new BigInteger(uuid.toString().replace("-", ""), 16);
  }
}
