/** What single makers write otherwise than the standard has it. */
package org.arcdose.dose.vendor;
