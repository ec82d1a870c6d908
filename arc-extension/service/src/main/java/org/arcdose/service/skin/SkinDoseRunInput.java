package org.arcdose.service.skin;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.report.JsonEvents;

/**
 * What is put on the skin in a run.
 *
 * @param procedures of a study; empty if there are events, or if none of the study's reports has a
 *     skin dose
 * @param events as they were sent, null if it is a study
 */
record SkinDoseRunInput(SkinDoseSite site, List<StoredProcedure> procedures, String events) {
  /** Of a study as it is stored now; empty if there is none, or nothing left of it. */
  static Optional<SkinDoseRunInput> ofStudy(Studies studies, String uid, SkinDoseSite site) {
    SkinDoseComputation computation = new SkinDoseComputation(site);
    return studies
        .byUid(uid)
        .filter(study -> !study.reports().isEmpty())
        .map(study -> new SkinDoseRunInput(site, computation.procedures(study.reports()), null));
  }

  static SkinDoseRunInput ofEvents(String events) {
    return new SkinDoseRunInput(SkinDoseSite.UNSET, List.of(), events);
  }

  /** Stands for all that a result depends on. */
  String digest(SkinDoseParameters parameters) {
    String input =
        events == null
            ? Digests.of(procedures)
                + " "
                + site.digest(procedures.stream().map(StoredProcedure::equipment).toList())
            : Digests.of(events);
    return Digests.of(input + " " + parameters.toJson() + " " + SkinDoseComputation.VERSION);
  }

  ComputedSkinDose compute(SkinDoseParameters parameters, Runnable replicaDone) {
    if (events == null) {
      return new SkinDoseComputation(site).compute(procedures, parameters, replicaDone);
    }
    try (JsonReader json = Json.createReader(new StringReader(events))) {
      return SkinDoseComputation.computeEvents(
          JsonEvents.read(json.readValue()), parameters, replicaDone);
    }
  }
}
