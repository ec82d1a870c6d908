/** From what a device reports of an irradiation event to one normalised exposure. */
package org.arcdose.skindose.exposure;
