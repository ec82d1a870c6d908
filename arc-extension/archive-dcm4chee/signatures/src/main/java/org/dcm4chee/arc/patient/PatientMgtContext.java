package org.dcm4chee.arc.patient;

import org.dcm4chee.arc.entity.Patient;

/** Signature. */
public interface PatientMgtContext {
  Patient getPatient();

  Patient getPrevPatient();
}
