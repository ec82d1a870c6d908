package org.arcdose.dose;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** Content items for tests of single templates. */
public final class SrItem {
  private SrItem() {}

  public static Code dcm(String value) {
    return new Code(value, "DCM", "");
  }

  public static Code sct(String value) {
    return new Code(value, "SCT", "");
  }

  public static Dataset container(Code concept, Dataset... children) {
    return item("CONTAINER", concept, children);
  }

  public static Dataset num(Code concept, String value, String unit, Dataset... children) {
    Dataset measured = new Dataset();
    measured.putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code(unit, "UCUM", unit));
    measured.put(Tag.NUMERIC_VALUE, VR.DS, value);
    return item("NUM", concept, children).putSequence(Tag.MEASURED_VALUE_SEQUENCE, measured);
  }

  public static Dataset code(Code concept, Code value, Dataset... children) {
    return item("CODE", concept, children).putCode(Tag.CONCEPT_CODE_SEQUENCE, value);
  }

  public static Dataset text(Code concept, String value, Dataset... children) {
    return item("TEXT", concept, children).put(Tag.TEXT_VALUE, VR.UT, value);
  }

  public static Dataset person(Code concept, String name, Dataset... children) {
    return item("PNAME", concept, children).put(Tag.PERSON_NAME, VR.PN, name);
  }

  public static Dataset uid(Code concept, String uid, Dataset... children) {
    return item("UIDREF", concept, children).put(Tag.UID, VR.UI, uid);
  }

  public static Dataset time(Code concept, String dateTime, Dataset... children) {
    return item("DATETIME", concept, children).put(Tag.DATE_TIME, VR.DT, dateTime);
  }

  /** A whole report. */
  public static Dataset report(String sopClassUid, Code title, Dataset... content) {
    Dataset report = object(sopClassUid);
    report.putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, title);
    report.put(Tag.VALUE_TYPE, VR.CS, "CONTAINER");
    return report.putSequence(Tag.CONTENT_SEQUENCE, content);
  }

  /** An object of a study on 20 November 2026. */
  public static Dataset object(String sopClassUid) {
    Dataset object = new Dataset();
    object.put(Tag.SOP_CLASS_UID, VR.UI, sopClassUid);
    object.put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.1");
    object.put(Tag.STUDY_INSTANCE_UID, VR.UI, "2.25.2");
    object.put(Tag.SERIES_INSTANCE_UID, VR.UI, "2.25.3");
    object.put(Tag.STUDY_DATE, VR.DA, "20261120");
    return object.put(Tag.STUDY_TIME, VR.TM, "101500");
  }

  /** Problems of a kind in a report. */
  public static List<String> problems(DoseReport report, Finding.Kind kind) {
    return report.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::problem)
        .toList();
  }

  private static Dataset item(String valueType, Code concept, Dataset... children) {
    Dataset item = new Dataset();
    item.put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS");
    item.put(Tag.VALUE_TYPE, VR.CS, valueType);
    item.putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept);
    return children.length == 0 ? item : item.putSequence(Tag.CONTENT_SEQUENCE, children);
  }
}
