/** Writes expected values as structured reports, one class for each template (PS3.16). */
package org.arcdose.synthetic.sr;
