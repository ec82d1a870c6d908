package org.arcdose.dose.sr;

import java.util.List;
import java.util.Optional;
import org.arcdose.dose.CtAcquisition;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.DoseCheck;
import org.arcdose.dose.DoseUnits;

/** CT Irradiation Event Data (PS3.16 TID 10013): one CT Acquisition. */
final class Tid10013CtIrradiationEvent {
  private Tid10013CtIrradiationEvent() {}

  static CtIrradiationEvent read(Section event, List<VendorQuirk> quirks) {
    Optional<Section> parameters = event.section(CtConcepts.PARAMETERS);
    Optional<Section> dose = event.section(CtConcepts.DOSE);
    return new CtIrradiationEvent(
        facts(event, quirks),
        parameters.map(Tid10013CtIrradiationEvent::acquisition).orElse(CtAcquisition.NONE),
        dose.map(Tid10013CtIrradiationEvent::dose).orElse(CtDose.NONE),
        dose.map(Tid10015DoseCheck::alert).orElse(DoseCheck.NONE),
        dose.map(Tid10015DoseCheck::notification).orElse(DoseCheck.NONE),
        parameters.map(Tid10013CtIrradiationEvent::sources).orElse(List.of()),
        dose.map(CtSizeSpecificDose::read).orElse(List.of()),
        Participants.of(event));
  }

  private static CtEventFacts facts(Section event, List<VendorQuirk> quirks) {
    Optional<Section> type = event.section(CtConcepts.ACQUISITION_TYPE);
    Optional<Section> label = event.section(CtConcepts.LABEL);
    Optional<Section> repeated = event.section(CtConcepts.REPEATED);
    String comment = event.text(DoseConcepts.COMMENT);
    return new CtEventFacts(
        event.uid(DoseConcepts.EVENT_UID),
        event.text(CtConcepts.LABEL),
        label.map(text -> text.code(CtConcepts.LABEL_TYPE)).orElse(null),
        event.dateTime(DoseConcepts.STARTED),
        event.text(DoseConcepts.PROTOCOL),
        event.code(DoseConcepts.TARGET_REGION),
        event.code(CtConcepts.ACQUISITION_TYPE),
        event.code(CtConcepts.PROCEDURE_CONTEXT),
        type.map(of -> of.texts(CtConcepts.RECONSTRUCTION)).orElse(null),
        event.yesNo(CtConcepts.REPEATED),
        repeated.map(yes -> yes.code(CtConcepts.REPEAT_REASON)).orElse(null),
        modulationType(event, comment, quirks),
        comment);
  }

  private static String modulationType(Section event, String comment, List<VendorQuirk> quirks) {
    String type = event.text(CtConcepts.MODULATION);
    return type != null || comment == null
        ? type
        : quirks.stream()
            .flatMap(quirk -> quirk.modulationType(comment).stream())
            .findFirst()
            .orElse(null);
  }

  private static CtAcquisition acquisition(Section parameters) {
    return new CtAcquisition(
        parameters.quantity(DoseConcepts.EXPOSURE_TIME, DoseUnits.S),
        parameters.quantity(CtConcepts.SCANNING_LENGTH, DoseUnits.MM),
        parameters.quantity(CtConcepts.RECONSTRUCTABLE_LENGTH, DoseUnits.MM),
        parameters.quantity(CtConcepts.EXPOSED_RANGE, DoseUnits.MM),
        parameters.signed(CtConcepts.RECONSTRUCTABLE_TOP, DoseUnits.MM),
        parameters.signed(CtConcepts.RECONSTRUCTABLE_BOTTOM, DoseUnits.MM),
        parameters.signed(CtConcepts.SCANNING_TOP, DoseUnits.MM),
        parameters.signed(CtConcepts.SCANNING_BOTTOM, DoseUnits.MM),
        parameters.uid(CtConcepts.FRAME_OF_REFERENCE),
        parameters.quantity(CtConcepts.SINGLE_COLLIMATION, DoseUnits.MM),
        parameters.quantity(CtConcepts.TOTAL_COLLIMATION, DoseUnits.MM),
        parameters.number(CtConcepts.PITCH),
        parameters.count(CtConcepts.SOURCE_COUNT));
  }

  private static CtDose dose(Section dose) {
    Optional<Section> effectiveDose = dose.section(DoseConcepts.EFFECTIVE_DOSE);
    return new CtDose(
        dose.quantity(CtConcepts.CTDI_VOL, DoseUnits.MGY),
        dose.code(CtConcepts.PHANTOM),
        dose.quantity(CtConcepts.FREE_AIR_FACTOR, DoseUnits.MGY_PER_MAS),
        dose.quantity(CtConcepts.CTDI_FREE_AIR, DoseUnits.MGY),
        dose.quantity(CtConcepts.DLP, DoseUnits.MGY_CM),
        dose.quantity(DoseConcepts.EFFECTIVE_DOSE, DoseUnits.MSV),
        effectiveDose.map(of -> of.code(DoseConcepts.MEASUREMENT_METHOD)).orElse(null),
        effectiveDose
            .map(of -> of.quantity(CtConcepts.EFFECTIVE_DOSE_FACTOR, DoseUnits.MSV_PER_MGY_CM))
            .orElse(null));
  }

  private static List<CtXRaySource> sources(Section parameters) {
    return parameters.sections(CtConcepts.SOURCE).stream()
        .map(
            source ->
                new CtXRaySource(
                    source.text(CtConcepts.SOURCE_IDENTIFICATION),
                    source.quantity(DoseConcepts.KVP, DoseUnits.KV),
                    source.quantity(DoseConcepts.TUBE_CURRENT, DoseUnits.MA),
                    source.quantity(CtConcepts.MAXIMUM_TUBE_CURRENT, DoseUnits.MA),
                    source.quantity(CtConcepts.ROTATION_TIME, DoseUnits.S),
                    source.quantity(CtConcepts.FILTER_ALUMINUM, DoseUnits.MM)))
        .toList();
  }
}
