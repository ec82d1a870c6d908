/** DICOM as data: datasets, Part 10 codec, SR content trees, codes, units. */
package org.arcdose.dicom;
