package org.arcdose.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.DoseCheckField;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ParticipantField;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;

/** Content trees built otherwise than the templates have it. */
final class StructureQuirks {
  private static final List<Code> TOTALS =
      List.of(
          Codes.dcm("113702", "Accumulated X-Ray Dose Data"),
          Codes.dcm("113811", "CT Accumulated Dose Data"));
  private static final List<Code> EVENTS =
      List.of(
          Codes.dcm("113706", "Irradiation Event X-Ray Data"),
          Codes.dcm("113819", "CT Acquisition"));

  private StructureQuirks() {}

  static void noAccumulatedDose(ObjectEdit edit) {
    removeContainers(edit, TOTALS);
    edit.expected().report().remove(Group.ACCUMULATED);
  }

  static void noEvents(ObjectEdit edit) {
    if (edit.tells(CtField.IRRADIATION_EVENTS)) {
      edit.expected().implausible().add(CtField.IRRADIATION_EVENTS);
    }
    removeContainers(edit, EVENTS);
    edit.expected().report().remove(Group.EVENT);
  }

  private static void removeContainers(ObjectEdit edit, List<Code> concepts) {
    edit.children(
        items -> {
          items.removeIf(item -> concepts.contains(ObjectEdit.concept(item)));
          return items;
        });
  }

  static void uidsAsText(ObjectEdit edit) {
    edit.items(
        item -> item.contains(Tag.UID),
        item -> {
          String uid = item.string(Tag.UID).orElseThrow();
          item.remove(Tag.UID).put(Tag.VALUE_TYPE, VR.CS, "TEXT").put(Tag.TEXT_VALUE, VR.UT, uid);
        });
  }

  static void personNameType(ObjectEdit edit) {
    edit.items(
        item -> item.contains(Tag.PERSON_NAME),
        item -> item.put(Tag.VALUE_TYPE, VR.CS, "PERSON NAME"));
  }

  static void personBesideItsFacts(ObjectEdit edit) {
    edit.children(
        items -> {
          boolean doseCheck =
              items.stream()
                  .anyMatch(
                      item ->
                          ObjectEdit.named(
                              item,
                              DoseCheckField.DLP_ALERT_CONFIGURED,
                              DoseCheckField.DLP_NOTIFICATION_CONFIGURED));
          return doseCheck ? lifted(items, ParticipantField.PERSON_NAME, any -> true) : items;
        });
  }

  static void modulationInComment(ObjectEdit edit) {
    edit.events().stream()
        .filter(event -> event.has(CtField.XRAY_MODULATION_TYPE) && event.has(CtField.COMMENT))
        .forEach(
            event -> {
              String comment =
                  event.text(CtField.COMMENT)
                      + "; X-ray Modulation Type = "
                      + event.text(CtField.XRAY_MODULATION_TYPE)
                      + "; Sn Filter (Tube A) = no";
              edit.items(
                  List.of(CtField.COMMENT), item -> item.put(Tag.TEXT_VALUE, VR.UT, comment));
              event.put(CtField.COMMENT, comment);
            });
    if (edit.tells(CtField.XRAY_MODULATION_TYPE) && edit.isReport()) {
      edit.children(
          items -> {
            items.removeIf(item -> ObjectEdit.named(item, CtField.XRAY_MODULATION_TYPE));
            return items;
          });
    }
  }

  static void conceptModType(ObjectEdit edit) {
    edit.items(
        List.of(ReportField.LANGUAGE), item -> item.put(Tag.VALUE_TYPE, VR.CS, "HAS CONCEPT MOD"));
  }

  /** Puts a child beside its parent. */
  static void lift(ObjectEdit edit, Field parent, Field child) {
    edit.children(items -> lifted(items, parent, below -> ObjectEdit.named(below, child)));
  }

  private static List<Dataset> lifted(List<Dataset> items, Field parent, Predicate<Dataset> which) {
    List<Dataset> lifted = new ArrayList<>();
    for (Dataset item : items) {
      lifted.add(item);
      if (ObjectEdit.named(item, parent)) {
        item.items(Tag.CONTENT_SEQUENCE).stream()
            .filter(which)
            .map(below -> below.put(Tag.RELATIONSHIP_TYPE, VR.CS, "CONTAINS"))
            .forEach(lifted::add);
        item.remove(Tag.CONTENT_SEQUENCE);
      }
    }
    return lifted;
  }

  static void lateralityUnderTargetRegion(ObjectEdit edit) {
    edit.children(
        items -> {
          List<Dataset> laterality =
              items.stream()
                  .filter(item -> ObjectEdit.named(item, ProjectionField.ANATOMICAL_STRUCTURE))
                  .flatMap(item -> item.items(Tag.CONTENT_SEQUENCE).stream())
                  .toList();
          if (!laterality.isEmpty()) {
            items.removeIf(item -> ObjectEdit.named(item, ProjectionField.ANATOMICAL_STRUCTURE));
            items.stream()
                .filter(item -> ObjectEdit.named(item, ProjectionField.TARGET_REGION))
                .forEach(
                    item ->
                        item.putSequence(Tag.CONTENT_SEQUENCE, laterality.toArray(Dataset[]::new)));
            edit.forget(ProjectionField.ANATOMICAL_STRUCTURE);
          }
          return items;
        });
  }

  static void referencePointAsText(ObjectEdit edit) {
    edit.items(
        item ->
            ObjectEdit.named(item, PlaneField.REFERENCE_POINT)
                && item.contains(Tag.CONCEPT_CODE_SEQUENCE),
        item -> {
          String text = item.code(Tag.CONCEPT_CODE_SEQUENCE).orElseThrow().meaning();
          item.remove(Tag.CONCEPT_CODE_SEQUENCE)
              .put(Tag.VALUE_TYPE, VR.CS, "TEXT")
              .put(Tag.TEXT_VALUE, VR.UT, text);
        });
    for (Field field : List.of(PlaneField.REFERENCE_POINT, ProjectionField.REFERENCE_POINT)) {
      edit.expect(
          field,
          part -> {
            if (part.values(field).get(0) instanceof Code code) {
              part.put(field, code.meaning());
            }
          });
    }
  }

  static void planesSwapped(ObjectEdit edit) {
    edit.children(
        items -> {
          List<Dataset> planes =
              items.stream().filter(item -> TOTALS.contains(ObjectEdit.concept(item))).toList();
          if (planes.size() == 2) {
            Collections.swap(items, items.indexOf(planes.get(0)), items.indexOf(planes.get(1)));
            List<Part> parts = edit.expected().report().parts(Group.ACCUMULATED);
            Part first = parts.get(0);
            Part second = parts.get(1);
            edit.expected().report().remove(Group.ACCUMULATED);
            edit.expected().report().add(Group.ACCUMULATED, second).add(Group.ACCUMULATED, first);
          }
          return items;
        });
  }

  static void itemsRepeated(ObjectEdit edit) {
    edit.children(
        items -> {
          List<Dataset> repeated = new ArrayList<>();
          for (Dataset item : items) {
            repeated.add(item);
            if (ObjectEdit.named(
                item,
                ProjectionField.TABLE_HEIGHT_MM,
                ProjectionField.TABLE_LATERAL_MM,
                ProjectionField.SOURCE_TO_DETECTOR_MM)) {
              repeated.add(item);
            }
          }
          return repeated;
        });
  }

  static void privateItems(ObjectEdit edit) {
    PrivateItems.toshiba(edit, "2.5");
  }

  static void variablePitch(ObjectEdit edit) {
    PrivateItems.toshiba(edit, "10.50/ 15.00");
  }

  static void integratedFluoroscopy(ObjectEdit edit) {
    if (!"RF".equals(edit.expected().modality())) {
      return;
    }
    edit.items(
        List.of(ReportField.ACQUISITION_DEVICE_TYPE),
        item -> item.putCode(Tag.CONCEPT_CODE_SEQUENCE, Codes.INTEGRATED));
    edit.replace(Tag.MANUFACTURER_MODEL_NAME, VR.LO, "Azurion 7 M20");
    edit.expectHeader(HeaderField.MANUFACTURER_MODEL_NAME, "Azurion 7 M20");
    edit.expect(
        ReportField.ACQUISITION_DEVICE_TYPE,
        part -> part.put(ReportField.ACQUISITION_DEVICE_TYPE, Codes.INTEGRATED));
  }

  static void observerUidIsStudyUid(ObjectEdit edit) {
    String study = edit.expected().report().text(HeaderField.STUDY_INSTANCE_UID);
    for (Dataset item : edit.dataset().items(Tag.CONTENT_SEQUENCE)) {
      if (ObjectEdit.named(item, ReportField.DEVICE_OBSERVER_UID)) {
        item.put(Tag.UID, VR.UI, study);
        edit.changed();
      }
    }
    edit.expect(
        ReportField.DEVICE_OBSERVER_UID, part -> part.put(ReportField.DEVICE_OBSERVER_UID, study));
  }
}
