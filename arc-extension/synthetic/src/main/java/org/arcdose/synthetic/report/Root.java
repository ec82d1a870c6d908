package org.arcdose.synthetic.report;

import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.clinic.Machine;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ParticipantField;
import org.arcdose.synthetic.expected.ReportField;

/** What every dose report says at its root. */
final class Root {
  private Root() {}

  static Part of(Exam exam, Header header, Code procedure, Code intent) {
    return observer(exam, header)
        .put(ReportField.PROCEDURE_REPORTED, procedure)
        .put(ReportField.INTENT, intent)
        .put(ReportField.SCOPE_OF_ACCUMULATION, Codes.STUDY)
        .put(ReportField.SCOPE_STUDY_UID, exam.studyUid())
        .put(ReportField.SOURCE_OF_DOSE_INFORMATION, Codes.AUTOMATED);
  }

  /** The device as observer (TID 1004). */
  static Part observer(Exam exam, Header header) {
    Machine machine = exam.machine();
    return header
        .expected()
        .put(ReportField.OBSERVER_TYPE, Codes.DEVICE)
        .put(ReportField.DEVICE_OBSERVER_UID, exam.machineUid())
        .put(ReportField.DEVICE_OBSERVER_NAME, machine.station())
        .put(ReportField.DEVICE_OBSERVER_MANUFACTURER, machine.manufacturer())
        .put(ReportField.DEVICE_OBSERVER_MODEL, machine.model())
        .put(ReportField.DEVICE_OBSERVER_SERIAL, machine.serialNumber());
  }

  /** The machine as the device that irradiated (TID 1021). */
  static Part irradiatingDevice(Exam exam) {
    Machine machine = exam.machine();
    return new Part()
        .put(ParticipantField.DEVICE_ROLE, Codes.IRRADIATING_DEVICE)
        .put(ParticipantField.DEVICE_NAME, machine.station())
        .put(ParticipantField.DEVICE_MANUFACTURER, machine.manufacturer())
        .put(ParticipantField.DEVICE_MODEL, machine.model())
        .put(ParticipantField.DEVICE_SERIAL, machine.serialNumber())
        .put(ParticipantField.DEVICE_UID, exam.machineUid());
  }

  /** A person by name and role (TID 1020). */
  static Part person(String name, Code role) {
    return new Part()
        .put(ParticipantField.PERSON_NAME, name)
        .put(ParticipantField.ROLE_IN_PROCEDURE, role);
  }
}
