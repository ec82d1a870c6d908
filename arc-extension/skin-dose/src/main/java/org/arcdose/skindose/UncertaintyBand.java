package org.arcdose.skindose;

/**
 * Where the peak skin dose lies, from replicas perturbed as the budget says.
 *
 * @param lowMgy the 2.5th percentile
 * @param medianMgy the 50th percentile
 * @param highMgy the 97.5th percentile
 * @param replicas how many
 */
public record UncertaintyBand(double lowMgy, double medianMgy, double highMgy, int replicas) {}
