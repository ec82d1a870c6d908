/** Beams on skin cells: the loops that cost the time. */
package org.arcdose.skindose.engine;
