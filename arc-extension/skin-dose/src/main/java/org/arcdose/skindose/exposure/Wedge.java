package org.arcdose.skindose.exposure;

/**
 * A semi-transparent filter that covers one side of the field.
 *
 * @param distance tangent of the angle between axis and edge
 * @param towardsU component of the direction from axis to filter along the field's width
 * @param towardsV component along the field's height
 */
public record Wedge(double distance, double towardsU, double towardsV) {}
