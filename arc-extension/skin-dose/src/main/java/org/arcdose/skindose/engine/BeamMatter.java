package org.arcdose.skindose.engine;

import java.util.List;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Wedge;
import org.arcdose.skindose.physics.Spectrum;

/**
 * What shapes and weakens a beam.
 *
 * @param scatterFactor by which scatter is multiplied
 * @param table what it may have to pass, null if nothing
 */
record BeamMatter(
    DoseModel model,
    Field field,
    Spectrum spectrum,
    double scatterFactor,
    TableCrossing table,
    List<Wedge> wedges,
    double wedgeTransmission,
    List<PartShadow> shadows) {}
