/** Beam quality and what it does in skin and table: published tables and their interpolation. */
package org.arcdose.skindose.physics;
