/** Structured reports: content trees, coded concepts and measurements with units. */
package org.arcdose.dicom.sr;
