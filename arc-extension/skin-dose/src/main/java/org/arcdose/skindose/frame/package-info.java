/** What the positions of a device mean: one class for each vendor's frame. */
package org.arcdose.skindose.frame;
