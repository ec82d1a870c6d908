package org.arcdose.service.view;

import java.util.List;
import org.arcdose.configuration.Configuration.InForce;

/**
 * What an administrator can set.
 *
 * @param inForce everything, presets too
 * @param mistakes why what is set now is not in force; empty if it is
 */
public record SiteSettings(List<InForce> inForce, List<String> mistakes) {
  public SiteSettings {
    inForce = List.copyOf(inForce);
    mistakes = List.copyOf(mistakes);
  }
}
