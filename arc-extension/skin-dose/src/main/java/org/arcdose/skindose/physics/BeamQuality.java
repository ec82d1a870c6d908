package org.arcdose.skindose.physics;

/**
 * What decides the spectrum of a beam.
 *
 * @param tubeVoltageKv in kV, the mean over the pulses with radiation
 * @param copperMm added copper in mm
 * @param aluminiumMm inherent and added aluminium together in mm
 */
public record BeamQuality(double tubeVoltageKv, double copperMm, double aluminiumMm) {}
