/** Points, rotations and rigid motions; lengths in cm, angles in degree. */
package org.arcdose.skindose.geometry;
