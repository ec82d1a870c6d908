package org.arcdose.ui.api;

import jakarta.ws.rs.QueryParam;
import org.arcdose.service.view.EventSelection;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters that name events of a study; at most one is given. */
public class EventParameters {
  @QueryParam("include")
  @Parameter(description = "Only these events, by number and range, as in 1-50,60")
  String include;

  @QueryParam("exclude")
  @Parameter(description = "All events but these")
  String exclude;

  @QueryParam("until")
  @Parameter(description = "All events up to this one")
  String until;

  /**
   * @throws Refusal if a parameter is wrong
   */
  EventSelection selection() {
    try {
      return EventSelection.of(
          new QueryParameter("include", include).orNull(),
          new QueryParameter("exclude", exclude).orNull(),
          new QueryParameter("until", until).orNull());
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }
}
