/** Dose on the skin: irradiation events of projection X-ray in, a map with its uncertainty out. */
package org.arcdose.skindose;
