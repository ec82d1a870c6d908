package org.arcdose.dose.sr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;
import org.arcdose.dose.DoseUnits;

/** CT Irradiation Event Data (PS3.16 TID 10013): one CT Acquisition. */
final class Tid10013CtIrradiationEvent {
  private Tid10013CtIrradiationEvent() {}

  static CtIrradiationEvent read(Section event) {
    Optional<Section> parameters = event.section(CtConcepts.PARAMETERS);
    Optional<Section> dose = event.section(CtConcepts.DOSE);
    return new CtIrradiationEvent(
        event.uid(DoseConcepts.EVENT_UID),
        event.text(DoseConcepts.PROTOCOL),
        event.code(DoseConcepts.TARGET_REGION),
        event.code(CtConcepts.ACQUISITION_TYPE),
        in(parameters, section -> section.quantity(DoseConcepts.EXPOSURE_TIME, DoseUnits.S)),
        in(parameters, section -> section.quantity(CtConcepts.SCANNING_LENGTH, DoseUnits.MM)),
        in(parameters, section -> section.quantity(CtConcepts.SINGLE_COLLIMATION, DoseUnits.MM)),
        in(parameters, section -> section.quantity(CtConcepts.TOTAL_COLLIMATION, DoseUnits.MM)),
        in(parameters, section -> section.number(CtConcepts.PITCH)),
        in(dose, section -> section.quantity(CtConcepts.CTDI_VOL, DoseUnits.MGY)),
        in(dose, section -> section.code(CtConcepts.PHANTOM)),
        in(dose, section -> section.quantity(CtConcepts.DLP, DoseUnits.MGY_CM)),
        parameters.map(Tid10013CtIrradiationEvent::sources).orElse(List.of()),
        event.text(DoseConcepts.COMMENT));
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
                    source.quantity(CtConcepts.ROTATION_TIME, DoseUnits.S)))
        .toList();
  }

  private static <T> T in(Optional<Section> section, Function<Section, T> value) {
    return section.map(value).orElse(null);
  }
}
