package org.arcdose.dose.sr;

import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dose.AdministeredActivity;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.Radiopharmaceutical;
import org.arcdose.dose.RadiopharmaceuticalAdministration;

/** Radiopharmaceutical Administration Event Data (PS3.16 TID 10022). */
final class Tid10022Administration {
  private Tid10022Administration() {}

  static RadiopharmaceuticalAdministration read(Section event) {
    return new RadiopharmaceuticalAdministration(
        radiopharmaceutical(event),
        activity(event),
        event.sections(NuclearConcepts.ORGAN_DOSE_INFORMATION).stream()
            .map(Tid10023OrganDose::read)
            .toList(),
        Participants.of(event));
  }

  private static Radiopharmaceutical radiopharmaceutical(Section event) {
    Optional<Section> agent = event.section(NuclearConcepts.AGENT);
    Optional<Section> route = event.section(NuclearConcepts.ROUTE);
    Optional<Section> site = route.flatMap(by -> by.section(NuclearConcepts.SITE));
    Optional<Section> unit = event.section(NuclearConcepts.DISPENSE_UNIT);
    return new Radiopharmaceutical(
        event.uid(NuclearConcepts.EVENT_UID),
        event.dateTime(NuclearConcepts.START),
        event.dateTime(NuclearConcepts.STOP),
        event.code(NuclearConcepts.AGENT),
        null,
        agent.map(of -> of.code(NuclearConcepts.RADIONUCLIDE)).orElse(null),
        agent.map(of -> of.quantity(NuclearConcepts.HALF_LIFE, DoseUnits.S)).orElse(null),
        event.quantity(NuclearConcepts.SPECIFIC_ACTIVITY, DoseUnits.BQ_PER_MMOL),
        event.code(NuclearConcepts.ROUTE),
        route.map(by -> by.code(NuclearConcepts.SITE)).orElse(null),
        site.map(at -> at.code(NuclearConcepts.LATERALITY)).orElse(null),
        event.text(NuclearConcepts.BRAND),
        event.text(NuclearConcepts.DISPENSE_UNIT),
        unit.map(of -> of.texts(NuclearConcepts.LOT)).orElse(null),
        unit.map(of -> of.texts(NuclearConcepts.REAGENT_VIAL)).orElse(null),
        unit.map(of -> of.texts(NuclearConcepts.RADIONUCLIDE_VIAL)).orElse(null),
        event.text(NuclearConcepts.PRESCRIPTION),
        event.code(NuclearConcepts.DRUG_PRODUCT),
        event.texts(NuclearConcepts.BILLING),
        event.text(DoseConcepts.COMMENT));
  }

  private static AdministeredActivity activity(Section event) {
    Section dose = event.section(NuclearConcepts.SIEMENS_EFFECTIVE_DOSE).orElse(event);
    return new AdministeredActivity(
        event.quantity(NuclearConcepts.ADMINISTERED_ACTIVITY, DoseUnits.MBQ),
        event.quantity(NuclearConcepts.PRE_ACTIVITY, DoseUnits.MBQ),
        device(event.section(NuclearConcepts.PRE_ACTIVITY)),
        observer(event.section(NuclearConcepts.PRE_ACTIVITY)),
        event.quantity(NuclearConcepts.POST_ACTIVITY, DoseUnits.MBQ),
        device(event.section(NuclearConcepts.POST_ACTIVITY)),
        observer(event.section(NuclearConcepts.POST_ACTIVITY)),
        event.quantity(NuclearConcepts.VOLUME, DoseUnits.CM3),
        event.texts(NuclearConcepts.EXTRAVASATION_SYMPTOMS),
        event.quantity(NuclearConcepts.EXTRAVASATION_ACTIVITY, DoseUnits.PERCENT),
        dose.quantity(DoseConcepts.EFFECTIVE_DOSE, DoseUnits.MSV),
        dose.section(DoseConcepts.EFFECTIVE_DOSE)
            .map(of -> of.text(DoseConcepts.REFERENCE_AUTHORITY))
            .orElse(null));
  }

  private static Code device(Optional<Section> measurement) {
    return measurement.map(of -> of.code(NuclearConcepts.DEVICE)).orElse(null);
  }

  private static String observer(Optional<Section> measurement) {
    return measurement.map(of -> of.personName(DoseConcepts.OBSERVER_PERSON)).orElse(null);
  }
}
