/** The DICOM JSON model (PS3.18 annex F). */
package org.arcdose.dicom.json;
