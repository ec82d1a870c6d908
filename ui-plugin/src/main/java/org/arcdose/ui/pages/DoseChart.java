package org.arcdose.ui.pages;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.ui.Quantity;

/**
 * Dose per irradiation event as bars, in the order of the report, written as a Chart.js
 * configuration. Dose at the reference point has an axis of its own on the right.
 */
final class DoseChart {
  private static final String BLUE = "#2f7fb5";
  private static final String AMBER = "#d9902f";

  /** One row of bars; null where an event has no such dose. */
  private record Bars(String name, Quantity kind, String colour, List<BigDecimal> values) {
    boolean any() {
      return values.stream().anyMatch(Objects::nonNull);
    }
  }

  /** Beyond this many events a protocol under every bar is unreadable. */
  private static final int MOST_LABELS_WITH_PROTOCOL = 16;

  private DoseChart() {}

  /** The configuration, empty if no event has a dose. */
  static Optional<String> of(DoseReport report) {
    List<Bars> bars = bars(report).stream().filter(Bars::any).toList();
    return bars.isEmpty() ? Optional.empty() : Optional.of(configuration(labels(report), bars));
  }

  private static List<Bars> bars(DoseReport report) {
    List<CtIrradiationEvent> ct = report.ctEvents();
    List<ProjectionIrradiationEvent> projection = report.projectionEvents();
    if (!ct.isEmpty()) {
      return List.of(
          new Bars(
              "DLP", Quantity.DLP, BLUE, map(ct, event -> event.dose().doseLengthProductMgyCm())));
    }
    if (report.modality() == Modality.MG) {
      return List.of(
          new Bars(
              "Average glandular dose",
              Quantity.AGD,
              BLUE,
              map(projection, event -> event.dose().averageGlandularDoseMgy())));
    }
    return List.of(
        new Bars(
            "DAP",
            Quantity.DAP,
            BLUE,
            map(projection, event -> event.dose().doseAreaProductGym2())),
        new Bars(
            "Dose at RP",
            Quantity.DOSE_RP,
            AMBER,
            map(projection, event -> event.dose().doseRpGy())));
  }

  private static List<String> labels(DoseReport report) {
    List<String> protocols =
        report.ctEvents().isEmpty()
            ? map(report.projectionEvents(), event -> event.facts().acquisitionProtocol())
            : map(report.ctEvents(), event -> event.facts().acquisitionProtocol());
    boolean few = protocols.size() <= MOST_LABELS_WITH_PROTOCOL;
    return IntStream.range(0, protocols.size())
        .mapToObj(
            i -> few && protocols.get(i) != null ? (i + 1) + " " + protocols.get(i) : "" + (i + 1))
        .map(String::strip)
        .toList();
  }

  /** Like a stream's map, but keeps nulls. */
  private static <E, V> List<V> map(List<E> events, Function<E, V> value) {
    List<V> values = new ArrayList<>(events.size());
    events.forEach(event -> values.add(value.apply(event)));
    return values;
  }

  private static String configuration(List<String> labels, List<Bars> bars) {
    JsonArrayBuilder datasets = Json.createArrayBuilder();
    JsonObjectBuilder scales = Json.createObjectBuilder();
    scales.add("x", Json.createObjectBuilder().add("grid", visible(false)));
    for (int i = 0; i < bars.size(); i++) {
      String axis = "y" + i;
      datasets.add(dataset(bars.get(i), axis));
      scales.add(axis, axis(bars.get(i), i == 0));
    }
    return Json.createObjectBuilder()
        .add("type", "bar")
        .add(
            "data",
            Json.createObjectBuilder()
                .add("labels", Json.createArrayBuilder(labels))
                .add("datasets", datasets))
        .add(
            "options",
            Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("scales", scales)
                .add("plugins", Json.createObjectBuilder().add("legend", visible(bars.size() > 1))))
        .build()
        .toString()
        // It ends up within a script element, which a protocol named </script> must not end.
        .replace("<", "\\u003c");
  }

  private static JsonObjectBuilder dataset(Bars bars, String axis) {
    JsonArrayBuilder data = Json.createArrayBuilder();
    for (BigDecimal value : bars.values()) {
      if (value == null) {
        data.add(JsonValue.NULL);
      } else {
        data.add(new BigDecimal(bars.kind().rounded(value)));
      }
    }
    return Json.createObjectBuilder()
        .add("label", title(bars))
        .add("backgroundColor", bars.colour())
        .add("maxBarThickness", 42)
        .add("yAxisID", axis)
        .add("data", data);
  }

  private static JsonObjectBuilder axis(Bars bars, boolean left) {
    return Json.createObjectBuilder()
        .add("position", left ? "left" : "right")
        .add("beginAtZero", true)
        .add("grid", Json.createObjectBuilder().add("drawOnChartArea", left))
        .add("title", visible(true).add("text", title(bars)));
  }

  private static String title(Bars bars) {
    return bars.name() + " (" + bars.kind().unit() + ")";
  }

  private static JsonObjectBuilder visible(boolean visible) {
    return Json.createObjectBuilder().add("display", visible);
  }
}
