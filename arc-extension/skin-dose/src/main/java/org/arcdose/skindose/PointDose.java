package org.arcdose.skindose;

/**
 * The dose of a point asked for.
 *
 * @param label as asked
 */
public record PointDose(String label, double doseMgy) {}
