/** Readers of structured reports, named by their PS3.16 templates. */
package org.arcdose.dose.sr;
