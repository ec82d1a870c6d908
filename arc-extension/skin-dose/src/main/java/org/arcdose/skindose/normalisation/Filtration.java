package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.FilterLayer;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.physics.BeamQuality;

/** Tube voltage and filtration: the mean of pulses with radiation, the sum of filters. */
final class Filtration {
  private static final Set<String> COPPER = Set.of("c-127f9", "66925006", "cu");
  private static final Set<String> ALUMINIUM = Set.of("c-120f9", "12503006", "al");
  private static final double USUAL_KV = 80;

  private Filtration() {}

  static BeamQuality quality(
      ReportedEvent event, double inherentMmAl, List<Assumption> assumptions) {
    double copper = 0;
    double aluminium = event.inherentAluminiumMm().orElse(inherentMmAl);
    for (FilterLayer filter : event.filters()) {
      double mm = filter.thicknessMm();
      if (filter.isNone()) {
        continue;
      }
      if (!(mm >= 0)) {
        assumptions.add(Assumption.major("A filter without a thickness was left out."));
      } else if (is(filter, COPPER, "copper")) {
        copper += mm;
      } else if (is(filter, ALUMINIUM, "alumin")) {
        aluminium += mm;
      } else if (mm > 0) {
        assumptions.add(
            Assumption.major(
                "A filter was left out: its material is neither copper nor aluminium."));
      }
    }
    return new BeamQuality(tubeVoltageKv(event, assumptions), copper, aluminium);
  }

  private static double tubeVoltageKv(ReportedEvent event, List<Assumption> assumptions) {
    return event.values(Item.KVP).stream()
        .mapToDouble(Double::doubleValue)
        .filter(kv -> kv > 0)
        .average()
        .orElseGet(
            () -> {
              assumptions.add(Assumption.minor("KVP is not reported; 80 kV was taken."));
              return USUAL_KV;
            });
  }

  private static boolean is(FilterLayer filter, Set<String> codes, String name) {
    String material = filter.material().toLowerCase(Locale.ROOT).strip();
    return material.contains(name)
        || codes.contains(material)
        || codes.contains(filter.materialCode().toLowerCase(Locale.ROOT).strip());
  }
}
