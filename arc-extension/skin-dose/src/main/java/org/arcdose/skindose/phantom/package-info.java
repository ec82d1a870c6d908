/** The patient's skin as cells: plane, cylinder, box, body. */
package org.arcdose.skindose.phantom;
