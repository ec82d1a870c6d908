package org.arcdose.ui.api;

import jakarta.ws.rs.QueryParam;
import org.arcdose.dose.Modality;
import org.arcdose.service.view.StudyOrder;
import org.arcdose.service.view.StudyQuery;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Query parameters of a study list. They arrive as text, so that a wrong one gets a sentence. */
public class StudyListParameters {
  @QueryParam("text")
  @Parameter(
      description =
          "Words that must all occur in description, accession number, station, model or "
              + "institution")
  String text;

  @QueryParam("modality")
  @Parameter(schema = @Schema(implementation = Modality.class))
  String modality;

  @QueryParam("from")
  @Parameter(
      description = "First study date",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  String from;

  @QueryParam("to")
  @Parameter(
      description = "Last study date",
      schema = @Schema(type = SchemaType.STRING, format = "date"))
  String to;

  @QueryParam("order")
  @Parameter(
      description = "What to sort by; STUDY_DATE if not given",
      schema = @Schema(implementation = StudyOrder.class))
  String order;

  @QueryParam("descending")
  @Parameter(
      description = "Largest or newest first",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
  String descending;

  @QueryParam("offset")
  @Parameter(
      description = "Rows to skip",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "0", minimum = "0"))
  String offset;

  @QueryParam("limit")
  @Parameter(
      description = "Most rows to return",
      schema =
          @Schema(type = SchemaType.INTEGER, defaultValue = "50", minimum = "1", maximum = "500"))
  String limit;

  /**
   * @throws Refusal if a parameter is wrong
   */
  StudyQuery query() {
    Modality kind = new QueryParameter("modality", modality).oneOf(Modality.class, null);
    return new StudyQuery(
        new QueryParameter("text", text).orNull(),
        kind == null ? null : kind.name(),
        new QueryParameter("from", from).dateOrNull(),
        new QueryParameter("to", to).dateOrNull(),
        new QueryParameter("order", order).oneOf(StudyOrder.class, StudyOrder.STUDY_DATE),
        new QueryParameter("descending", descending).flag(true),
        new QueryParameter("offset", offset).number(0, 0, Integer.MAX_VALUE),
        new QueryParameter("limit", limit).number(50, 1, 500));
  }
}
