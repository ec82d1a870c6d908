package org.arcdose.skindose.dicom;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.InstanceIdentity;

/**
 * Patient, study, series, equipment and SOP common modules (PS3.3 C.7.1 to C.7.5, C.12) of objects
 * made of another one. What is of patient and study is taken over byte by byte, with the character
 * set it is written in; what ArcDose adds is ASCII.
 */
final class ObjectHeader {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

  private static final int[] TAKEN_OVER = {
    Tag.SPECIFIC_CHARACTER_SET,
    Tag.TIMEZONE_OFFSET_FROM_UTC,
    Tag.ISSUER_OF_ACCESSION_NUMBER_SEQUENCE,
    Tag.INSTITUTION_NAME,
    Tag.STUDY_DESCRIPTION,
    Tag.PROCEDURE_CODE_SEQUENCE,
    Tag.REFERENCED_STUDY_SEQUENCE,
    Tag.ISSUER_OF_PATIENT_ID,
    Tag.ISSUER_OF_PATIENT_ID_QUALIFIERS_SEQUENCE,
    Tag.PATIENT_AGE,
    Tag.PATIENT_SIZE,
    Tag.PATIENT_WEIGHT,
    Tag.PATIENT_IDENTITY_REMOVED,
    Tag.DE_IDENTIFICATION_METHOD,
    Tag.DE_IDENTIFICATION_METHOD_CODE_SEQUENCE
  };

  /** Type 2: empty where the source has none. */
  private static final int[] NEVER_MISSING = {
    Tag.STUDY_DATE,
    Tag.STUDY_TIME,
    Tag.ACCESSION_NUMBER,
    Tag.REFERRING_PHYSICIAN_NAME,
    Tag.PATIENT_NAME,
    Tag.PATIENT_ID,
    Tag.PATIENT_BIRTH_DATE,
    Tag.PATIENT_SEX,
    Tag.STUDY_ID
  };

  private static final int[] OF_THE_REQUEST = {
    Tag.REFERENCED_REQUEST_SEQUENCE, Tag.PERFORMED_PROCEDURE_CODE_SEQUENCE
  };

  private final Dataset source;
  private final Author author;
  private final int instanceNumber;
  private final String date;
  private final String time;

  ObjectHeader(Dataset source, Author author, OffsetDateTime madeAt, int instanceNumber) {
    this.source = source;
    this.author = author;
    this.instanceNumber = instanceNumber;
    OffsetDateTime local = onClockOf(source, madeAt);
    this.date = DATE.format(local);
    this.time = TIME.format(local);
  }

  Dataset of(InstanceIdentity identity, String modality, int seriesNumber, String series) {
    Dataset header = new Dataset();
    for (int tag : NEVER_MISSING) {
      header.put(tag, Dictionary.vr(tag));
      copy(tag, header);
    }
    for (int tag : TAKEN_OVER) {
      copy(tag, header);
    }
    return header
        .put(Tag.STUDY_INSTANCE_UID, VR.UI, identity.studyInstanceUid())
        .put(Tag.SERIES_INSTANCE_UID, VR.UI, identity.seriesInstanceUid())
        .put(Tag.SOP_CLASS_UID, VR.UI, identity.sopClassUid())
        .put(Tag.SOP_INSTANCE_UID, VR.UI, identity.sopInstanceUid())
        .put(Tag.MODALITY, VR.CS, modality)
        .put(Tag.SERIES_NUMBER, VR.IS, Integer.toString(seriesNumber))
        .put(Tag.SERIES_DESCRIPTION, VR.LO, series)
        .put(Tag.INSTANCE_NUMBER, VR.IS, Integer.toString(instanceNumber))
        .put(Tag.INSTANCE_CREATION_DATE, VR.DA, date)
        .put(Tag.INSTANCE_CREATION_TIME, VR.TM, time)
        .put(Tag.CONTENT_DATE, VR.DA, date)
        .put(Tag.CONTENT_TIME, VR.TM, time)
        .put(Tag.MANUFACTURER, VR.LO, Author.NAME)
        .put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, Author.NAME)
        .put(Tag.DEVICE_SERIAL_NUMBER, VR.LO, author.deviceUid())
        .put(Tag.DEVICE_UID, VR.UI, author.deviceUid())
        .put(Tag.SOFTWARE_VERSIONS, VR.LO, author.softwareVersion());
  }

  /** What a document says of the request it belongs to, and who wrote it (PS3.3 C.17.2). */
  void copyRequest(Dataset document) {
    for (int tag : OF_THE_REQUEST) {
      copy(tag, document);
    }
    Dataset observer =
        new Dataset()
            .put(Tag.OBSERVER_TYPE, VR.CS, "DEV")
            .put(Tag.INSTITUTION_NAME, VR.LO)
            .putSequence(Tag.INSTITUTION_CODE_SEQUENCE)
            .put(Tag.STATION_NAME, VR.SH, Author.NAME)
            .put(Tag.DEVICE_UID, VR.UI, author.deviceUid())
            .put(Tag.MANUFACTURER, VR.LO, Author.NAME)
            .put(Tag.MANUFACTURER_MODEL_NAME, VR.LO, Author.NAME);
    copy(Tag.INSTITUTION_NAME, observer);
    document.putSequence(Tag.AUTHOR_OBSERVER_SEQUENCE, observer);
  }

  private void copy(int tag, Dataset to) {
    source.element(tag).ifPresent((Element element) -> to.put(element));
  }

  /** All times of an object are of one clock: that of the source if it says which. */
  private static OffsetDateTime onClockOf(Dataset source, OffsetDateTime time) {
    try {
      return source
          .string(Tag.TIMEZONE_OFFSET_FROM_UTC)
          .map(offset -> time.withOffsetSameInstant(ZoneOffset.of(offset.strip())))
          .orElse(time);
    } catch (DateTimeException noOffset) {
      return time;
    }
  }
}
