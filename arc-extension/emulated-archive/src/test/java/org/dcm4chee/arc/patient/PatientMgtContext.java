package org.dcm4chee.arc.patient;

import java.util.Collection;
import org.dcm4che3.data.IDWithIssuer;
import org.dcm4chee.arc.entity.Patient;

/** Emulated. */
public interface PatientMgtContext {
  Collection<IDWithIssuer> getPatientIDs();

  Patient getPatient();

  long getPatPk();
}
