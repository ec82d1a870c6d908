package org.arcdose.skindose.dicom;

import static org.arcdose.dicom.sr.Relationship.CONTAINS;
import static org.arcdose.dicom.sr.Relationship.HAS_PROPERTIES;
import static org.arcdose.skindose.dicom.Codes.dcm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.sr.NewItem;
import org.arcdose.skindose.EventDose;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Sex;

/** Radiation Dose Estimate Methodology (PS3.16 TID 10033): of what and how it was estimated. */
final class Tid10033Methodology {
  private static final Code SOURCE = dcm("128416", "SR Instance Used");
  private static final Code EVENT_USED = dcm("128429", "Event UID Used");

  private Tid10033Methodology() {}

  static Dataset of(SkinDoseEstimate estimate) {
    List<Dataset> content = new ArrayList<>(sources(estimate));
    content.add(model(estimate));
    content.add(method(estimate.result()));
    return NewItem.container(
        CONTAINS, dcm("128415", "Radiation Dose Estimate Methodology"), content);
  }

  private static List<Dataset> sources(SkinDoseEstimate estimate) {
    Map<String, Integer> next = new HashMap<>();
    List<Dataset> items = new ArrayList<>();
    for (DoseSource source : estimate.sources()) {
      int first = next.merge(source.procedure(), source.events(), Integer::sum) - source.events();
      List<EventDose> events = events(estimate.result(), source, first);
      if (events.stream().anyMatch(Tid10033Methodology::isUsed)) {
        items.add(source(source, events));
      }
    }
    return items;
  }

  /** The events of a procedure are numbered over all its sources. */
  private static List<EventDose> events(SkinDoseResult result, DoseSource source, int first) {
    return result.events().stream()
        .filter(event -> event.procedure().equals(source.procedure()))
        .filter(event -> event.index() >= first && event.index() < first + source.events())
        .toList();
  }

  /** Events are only listed where some were not used. */
  private static Dataset source(DoseSource source, List<EventDose> events) {
    List<EventDose> used = events.stream().filter(Tid10033Methodology::isUsed).toList();
    Dataset item =
        NewItem.composite(
            CONTAINS, SOURCE, source.instance().sopClassUid(), source.instance().sopInstanceUid());
    if (used.size() == events.size()) {
      return item;
    }
    return NewItem.with(
        item,
        used.stream()
            .filter(event -> event.uid() != null && !event.uid().isEmpty())
            .map(event -> NewItem.uid(HAS_PROPERTIES, EVENT_USED, event.uid()))
            .toList());
  }

  private static boolean isUsed(EventDose event) {
    return event.status() == EventDose.Status.COMPUTED || event.status() == EventDose.Status.MISSED;
  }

  private static Dataset model(SkinDoseEstimate estimate) {
    boolean body = estimate.result().phantom().equals("body");
    return NewItem.container(
        CONTAINS,
        dcm("128500", "Patient Radiation Dose Model"),
        List.of(
            NewItem.code(
                CONTAINS,
                dcm("128417", "Patient Model Type"),
                body
                    ? dcm("128404", "Anthropomorphic Model")
                    : dcm("128418", "Simple Object Model")),
            NewItem.code(
                CONTAINS,
                dcm("128420", "Radiation Transport Model Type"),
                body
                    ? dcm("128423", "Mesh Radiation Transport Model")
                    : dcm("128421", "Geometric Radiation Transport Model")),
            NewItem.text(
                CONTAINS,
                dcm("128426", "Patient Radiation Dose Model Reference"),
                "ArcDose phantom \"" + estimate.result().phantom() + "\""),
            NewItem.text(CONTAINS, Codes.COMMENT, estimate.result().patient()),
            demographics(estimate)));
  }

  /** A model of exactly one size; the plane has none. */
  private static Dataset demographics(SkinDoseEstimate estimate) {
    Person person = estimate.person();
    Code sex = person.sex() == Sex.FEMALE ? dcm("F", "Female") : dcm("M", "Male");
    List<Dataset> content =
        estimate.result().phantom().equals("plane")
            ? List.of()
            : List.of(
                NewItem.code(CONTAINS, dcm("128437", "Model Patient Sex"), sex),
                number("128438", "Model Minimum Weight", person.massKg(), "kg"),
                number("128441", "Model Maximum Weight", person.massKg(), "kg"),
                number("128439", "Model Minimum Height", person.heightCm(), "cm"),
                number("128442", "Model Maximum Height", person.heightCm(), "cm"));
    return NewItem.container(CONTAINS, dcm("128427", "Patient Model Demographics"), content);
  }

  private static Dataset number(String code, String meaning, double value, String unit) {
    return NewItem.number(
        CONTAINS,
        dcm(code, meaning),
        BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP),
        Codes.ucum(unit));
  }

  private static Dataset method(SkinDoseResult result) {
    return NewItem.container(
        CONTAINS,
        dcm("128476", "Radiation Dose Estimate Method"),
        List.of(
            NewItem.code(
                CONTAINS,
                dcm("128477", "Radiation Dose Estimate Method Type"),
                dcm("128480", "Analytical Algorithm")),
            NewItem.text(
                CONTAINS,
                dcm("128482", "Radiation Dose Estimate Method Reference"),
                "ArcDose skin dose, model \""
                    + result.model()
                    + "\", version "
                    + result.provenance().modelVersion())));
  }
}
