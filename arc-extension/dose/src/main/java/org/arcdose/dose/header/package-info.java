/** Readers of what every object says of its study, patient and device outside the dose. */
package org.arcdose.dose.header;
