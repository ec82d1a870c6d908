package org.dcm4chee.arc.patient;

import org.dcm4chee.arc.entity.Patient;

/** Emulated. */
public interface PatientMgtContext {
  Patient getPatient();

  Patient getPrevPatient();
}
