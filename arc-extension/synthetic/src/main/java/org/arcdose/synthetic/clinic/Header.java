package org.arcdose.synthetic.clinic;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;

/** Patient, study, series, equipment and SOP modules of an object (PS3.3 C.7.1 to C.7.5, C.12). */
public final class Header {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
  private static final String OPERATOR = "Assistent^Invented";

  private final Exam exam;
  private final String sopClassUid;
  private final String modality;
  private final String series;
  private final int seriesNumber;
  private final int instanceNumber;

  /**
   * @param modality (0008,0060)
   * @param series description; objects of an examination with the same one are one series
   */
  public Header(
      Exam exam,
      String sopClassUid,
      String modality,
      String series,
      int seriesNumber,
      int instanceNumber) {
    this.exam = exam;
    this.sopClassUid = sopClassUid;
    this.modality = modality;
    this.series = series;
    this.seriesNumber = seriesNumber;
    this.instanceNumber = instanceNumber;
  }

  public static String date(LocalDateTime time) {
    return DATE.format(time);
  }

  public static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  public String sopInstanceUid() {
    return exam.uid(
        String.join(
            " ",
            series,
            modality,
            sopClassUid,
            String.valueOf(seriesNumber),
            String.valueOf(instanceNumber)));
  }

  public String seriesInstanceUid() {
    return exam.uid("series " + series + " " + modality + " " + seriesNumber);
  }

  /** The elements, new ones at each call. */
  public Dataset dataset() {
    Patient patient = exam.patient();
    Machine machine = exam.machine();
    LocalDateTime start = exam.start();
    String date = date(start);
    String time = time(start);
    return new Dataset()
        .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
        .put(Tag.SOP_CLASS_UID, VR.UI, sopClassUid)
        .put(Tag.SOP_INSTANCE_UID, VR.UI, sopInstanceUid())
        .put(Tag.STUDY_DATE, VR.DA, date)
        .put(Tag.SERIES_DATE, VR.DA, date)
        .put(Tag.CONTENT_DATE, VR.DA, date)
        .put(Tag.STUDY_TIME, VR.TM, time)
        .put(Tag.SERIES_TIME, VR.TM, time)
        .put(Tag.CONTENT_TIME, VR.TM, time)
        .put(Tag.ACCESSION_NUMBER, VR.SH, exam.accessionNumber())
        .put(Tag.MODALITY, VR.CS, modality)
        .put(Tag.MANUFACTURER, VR.LO, machine.manufacturer())
        .put(Tag.INSTITUTION_NAME, VR.LO, machine.hospital())
        .put(Tag.REFERRING_PHYSICIAN_NAME, VR.PN)
        .put(Tag.STATION_NAME, VR.SH, machine.station())
        .put(Tag.STUDY_DESCRIPTION, VR.LO, exam.studyDescription())
        .put(Tag.SERIES_DESCRIPTION, VR.LO, series)
        .put(Tag.INSTITUTIONAL_DEPARTMENT_NAME, VR.LO, machine.department())
        .put(Tag.OPERATORS_NAME, VR.PN, OPERATOR)
        .put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, machine.model())
        .put(Tag.PATIENT_NAME, VR.PN, patient.name())
        .put(Tag.PATIENT_ID, VR.LO, patient.id())
        .put(Tag.ISSUER_OF_PATIENT_ID, VR.LO, Patient.ISSUER)
        .put(Tag.PATIENT_BIRTH_DATE, VR.DA, DATE.format(patient.birthDate()))
        .put(Tag.PATIENT_SEX, VR.CS, patient.sex())
        .put(Tag.PATIENT_AGE, VR.AS, patient.ageString(start.toLocalDate()))
        .put(Tag.PATIENT_SIZE, VR.DS, patient.sizeM().toPlainString())
        .put(Tag.PATIENT_WEIGHT, VR.DS, patient.weightKg().toPlainString())
        .put(Tag.DEVICE_SERIAL_NUMBER, VR.LO, machine.serialNumber())
        .put(Tag.SOFTWARE_VERSIONS, VR.LO, machine.software())
        .put(Tag.STUDY_INSTANCE_UID, VR.UI, exam.studyUid())
        .put(Tag.SERIES_INSTANCE_UID, VR.UI, seriesInstanceUid())
        .put(Tag.STUDY_ID, VR.SH, String.valueOf(exam.index()))
        .put(Tag.SERIES_NUMBER, VR.IS, String.valueOf(seriesNumber))
        .put(Tag.INSTANCE_NUMBER, VR.IS, String.valueOf(instanceNumber));
  }

  /** The same as expected values. */
  public Part expected() {
    Patient patient = exam.patient();
    Machine machine = exam.machine();
    return new Part()
        .put(HeaderField.SOP_CLASS_UID, sopClassUid)
        .put(HeaderField.SOP_INSTANCE_UID, sopInstanceUid())
        .put(HeaderField.SERIES_INSTANCE_UID, seriesInstanceUid())
        .put(HeaderField.STUDY_INSTANCE_UID, exam.studyUid())
        .put(HeaderField.STUDY_STARTED_AT, exam.start())
        .put(HeaderField.ACCESSION_NUMBER, exam.accessionNumber())
        .put(HeaderField.STUDY_DESCRIPTION, exam.studyDescription())
        .put(HeaderField.PATIENT_NAME, patient.name())
        .put(HeaderField.PATIENT_ID, patient.id())
        .put(HeaderField.ISSUER_OF_PATIENT_ID, Patient.ISSUER)
        .put(HeaderField.PATIENT_BIRTH_DATE, DATE.format(patient.birthDate()))
        .put(HeaderField.PATIENT_SEX, patient.sex())
        .put(HeaderField.PATIENT_AGE_YEARS, patient.age(exam.start().toLocalDate()))
        .put(HeaderField.PATIENT_SIZE_M, patient.sizeM())
        .put(HeaderField.PATIENT_WEIGHT_KG, patient.weightKg())
        .put(HeaderField.MANUFACTURER, machine.manufacturer())
        .put(HeaderField.MANUFACTURER_MODEL_NAME, machine.model())
        .put(HeaderField.STATION_NAME, machine.station())
        .put(HeaderField.INSTITUTION_NAME, machine.hospital())
        .put(HeaderField.INSTITUTIONAL_DEPARTMENT_NAME, machine.department())
        .put(HeaderField.DEVICE_SERIAL_NUMBER, machine.serialNumber())
        .put(HeaderField.SOFTWARE_VERSIONS, machine.software())
        .put(HeaderField.OPERATORS_NAME, OPERATOR);
  }
}
