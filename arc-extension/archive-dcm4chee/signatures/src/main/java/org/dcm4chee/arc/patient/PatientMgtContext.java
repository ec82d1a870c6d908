package org.dcm4chee.arc.patient;

import java.util.Collection;
import org.dcm4che3.data.IDWithIssuer;
import org.dcm4chee.arc.entity.Patient;

/** Signature. */
public interface PatientMgtContext {
  Collection<IDWithIssuer> getPatientIDs();

  Patient getPatient();

  long getPatPk();
}
