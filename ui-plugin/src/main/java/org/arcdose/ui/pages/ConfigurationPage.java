package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arcdose.configuration.Configuration.InForce;
import org.arcdose.service.view.Operations;
import org.arcdose.service.view.SiteSettings;

/** What is set, where, and what is wrong with it. */
@Named
@RequestScoped
public class ConfigurationPage {
  @Inject private Operations operations;
  @Inject private Visitor visitor;
  private SiteSettings settings;

  /** Asked once per request; nothing for who may not see it. */
  public List<InForce> getInForce() {
    return settings().inForce();
  }

  public List<String> getMistakes() {
    return settings().mistakes();
  }

  private SiteSettings settings() {
    if (settings == null) {
      settings =
          visitor.isOperator() || visitor.isAdministrator()
              ? operations.settings()
              : new SiteSettings(List.of(), List.of());
    }
    return settings;
  }
}
