package org.arcdose.dose;

import java.util.List;

/**
 * The dose of one object, as values in the units their names carry.
 *
 * @param sopInstanceUid the object
 * @param seriesInstanceUid its series
 * @param sopClassUid its SOP Class
 * @param templateId PS3.16 template of the content tree, e.g. {@code 10011}
 * @param modality kind of study
 * @param fluoroscopy whether it has any fluoroscopy: tells the kind of study where the modality
 *     cannot, as with a device used for fluoroscopy and radiography
 * @param context what it says of itself and of the procedure
 * @param ctTotals accumulated CT dose (TID 10012), one per container
 * @param ctPhantomTotals DLP totals of single phantoms (TID 10012) of all containers
 * @param projectionTotals accumulated projection dose (TID 10002), one per plane
 * @param glandularTotals accumulated average glandular dose (TID 10005), one per breast
 * @param ctEvents CT irradiation events (TID 10013) in the order of the report
 * @param projectionEvents projection irradiation events (TID 10003) in the order of the report
 * @param calibrations of the dose display, per plane
 * @param observers who or what wrote the report
 * @param participants persons and devices of the whole report or of a plane
 * @param nuclear administrations, PET series and patient of nuclear medicine
 * @param patientDoses organ and skin doses of a Patient Radiation Dose SR (TID 10030)
 * @param findings what could not be read or does not add up
 */
public record DoseReport(
    String sopInstanceUid,
    String seriesInstanceUid,
    String sopClassUid,
    String templateId,
    Modality modality,
    boolean fluoroscopy,
    StudyFacts study,
    Equipment equipment,
    ReportContext context,
    List<CtAccumulatedDose> ctTotals,
    List<CtPhantomTotal> ctPhantomTotals,
    List<ProjectionAccumulatedDose> projectionTotals,
    List<GlandularAccumulatedDose> glandularTotals,
    List<CtIrradiationEvent> ctEvents,
    List<ProjectionIrradiationEvent> projectionEvents,
    List<Calibration> calibrations,
    List<Observer> observers,
    List<Participant> participants,
    NuclearMedicine nuclear,
    List<PatientDoseEstimate> patientDoses,
    List<Finding> findings) {
  public DoseReport {
    context = context == null ? ReportContext.NONE : context;
    ctTotals = List.copyOf(ctTotals);
    ctPhantomTotals = List.copyOf(ctPhantomTotals);
    projectionTotals = List.copyOf(projectionTotals);
    glandularTotals = List.copyOf(glandularTotals);
    ctEvents = List.copyOf(ctEvents);
    projectionEvents = List.copyOf(projectionEvents);
    calibrations = List.copyOf(calibrations);
    observers = List.copyOf(observers);
    participants = List.copyOf(participants);
    nuclear = nuclear == null ? NuclearMedicine.NONE : nuclear;
    patientDoses = List.copyOf(patientDoses);
    findings = List.copyOf(findings);
  }
}
