package org.arcdose.skindose.physics;

/**
 * What a beam quality does.
 *
 * @param hvlMm first half-value layer in mm Al
 * @param withinTables false if voltage, filtration or half-value layer were beyond a table
 * @param backscatter by side of the field
 * @param topDepth optical depth of the table top at normal incidence
 * @param padDepth optical depth of the pad at normal incidence
 */
public record Spectrum(
    double hvlMm,
    boolean withinTables,
    Backscatter backscatter,
    double topDepth,
    double padDepth) {}
