package org.arcdose.service.skin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.PatientFacts;
import org.arcdose.skindose.Assessment;
import org.arcdose.skindose.Procedure;
import org.arcdose.skindose.Provenance;
import org.arcdose.skindose.SkinDose;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.SkinDoseSettings;
import org.arcdose.skindose.UncertaintyBudget;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.engine.TableShape;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.normalisation.Normaliser;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.report.ReportedPerson;

/**
 * From stored dose reports to a dose on one skin: of a study by itself, of a study as somebody
 * wants it tried, of several studies of a patient. The same reports, parameters and settings give
 * the same result to the last bit, whatever the order of the reports.
 */
public final class SkinDoseComputation {
  /** Another version may give another result of the same input. */
  public static final String VERSION = Provenance.MODEL_VERSION;

  private static final double CM_PER_M = 100;

  private final DeviceSkinDoses devices;

  public SkinDoseComputation(DeviceSkinDoses devices) {
    this.devices = devices;
  }

  /** The reports whose events are put on the skin, as procedures in the order of their time. */
  public List<StoredProcedure> procedures(Collection<DoseReport> reports) {
    return StoredProcedure.of(reports.stream().filter(devices::concern).toList());
  }

  /**
   * Computes procedures on one skin, each in the result by its number from 1.
   *
   * @param procedures at least one, see {@link #procedures}
   */
  public ComputedSkinDose compute(List<StoredProcedure> procedures, SkinDoseParameters parameters) {
    return compute(procedures, parameters, () -> {});
  }

  /** As {@link #compute(List, SkinDoseParameters)}; told after each replica, by several threads. */
  ComputedSkinDose compute(
      List<StoredProcedure> procedures, SkinDoseParameters parameters, Runnable replicaDone) {
    List<Procedure> normalised = new ArrayList<>();
    for (StoredProcedure procedure : procedures) {
      normalised.add(normalised(procedure, normalised.size() + 1, parameters));
    }
    return compute(person(procedures, parameters), normalised, parameters, replicaDone);
  }

  /** Computes events somebody has sent, of a device nobody has measured. */
  static ComputedSkinDose computeEvents(
      List<ReportedEvent> events, SkinDoseParameters parameters, Runnable replicaDone) {
    Person person =
        ReportedPerson.of(
            parameters.sex() == null ? Sex.MALE : parameters.sex(),
            heightM(parameters),
            massKg(parameters));
    Normaliser normaliser = new Normaliser(DeviceSkinDose.UNSET.with(parameters));
    Procedure procedure = new Procedure("1", null, false, normaliser.normalise(events));
    return compute(person, List.of(procedure), parameters, replicaDone);
  }

  private static ComputedSkinDose compute(
      Person person,
      List<Procedure> procedures,
      SkinDoseParameters parameters,
      Runnable replicaDone) {
    Phantom phantom = Phantoms.named(parameters.phantomName(), person).orElseThrow();
    boolean commissioned = procedures.stream().allMatch(Procedure::commissioned);
    SkinDose dose = new SkinDose(phantom, settings(parameters, commissioned), procedures);
    SkinDoseMap map = dose.map();
    return new ComputedSkinDose(
        person, procedures, dose, map, Assessment.of(dose, map, person, List.of(), replicaDone));
  }

  private Procedure normalised(
      StoredProcedure procedure, int number, SkinDoseParameters parameters) {
    var settings = devices.of(procedure.equipment()).with(parameters);
    return new Procedure(
        Integer.toString(number),
        procedure.date(),
        settings.commissioned(),
        new Normaliser(settings).normalise(procedure.events()));
  }

  private static SkinDoseSettings settings(SkinDoseParameters parameters, boolean commissioned) {
    BeamSettings usual = BeamSettings.USUAL;
    int replicas = parameters.replicaCount();
    return new SkinDoseSettings(
        new BeamSettings(
            parameters.doseModel(),
            parameters.throughTable() ? TableShape.USUAL : null,
            usual.transmission(),
            usual.patientOffset(),
            usual.wedgeTransmission()),
        replicas == 0
            ? null
            : commissioned ? UncertaintyBudget.CALIBRATED : UncertaintyBudget.DEFAULT,
        Math.max(1, replicas));
  }

  /** The size the latest procedure knows goes before older ones. */
  private static Person person(List<StoredProcedure> procedures, SkinDoseParameters parameters) {
    PatientFacts patient = patient(procedures.get(procedures.size() - 1));
    for (int i = procedures.size() - 1; i >= 0; i--) {
      PatientFacts earlier = patient(procedures.get(i));
      if (earlier.sizeM() != null || earlier.weightKg() != null) {
        patient = earlier;
        break;
      }
    }
    return ReportedPerson.of(patient, parameters.sex(), heightM(parameters), massKg(parameters));
  }

  private static OptionalDouble heightM(SkinDoseParameters parameters) {
    return parameters.heightCm() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(parameters.heightCm() / CM_PER_M);
  }

  private static OptionalDouble massKg(SkinDoseParameters parameters) {
    return parameters.massKg() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(parameters.massKg());
  }

  private static PatientFacts patient(StoredProcedure procedure) {
    return procedure.reports().get(0).study().patient();
  }
}
