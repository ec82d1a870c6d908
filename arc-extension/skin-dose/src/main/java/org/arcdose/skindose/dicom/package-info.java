/** A skin dose as DICOM objects: a Patient Radiation Dose SR and the map as Secondary Capture. */
package org.arcdose.skindose.dicom;
