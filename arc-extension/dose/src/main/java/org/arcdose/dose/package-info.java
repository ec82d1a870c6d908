/** Radiation dose as a value: one DICOM object in, one dose report out. */
package org.arcdose.dose;
