package org.arcdose.dicom.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.arcdose.dicom.Code;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Compares the XML that dsr2xml makes of a report with our content tree. */
final class DsrXml {
  private static final Set<String> ITEMS =
      Set.of(
          "container",
          "code",
          "num",
          "text",
          "pname",
          "uidref",
          "datetime",
          "date",
          "time",
          "composite",
          "image",
          "waveform",
          "scoord",
          "scoord3d",
          "tcoord");

  private DsrXml() {}

  /** The number of items compared. */
  static int assertSame(Element xml, ContentItem item) {
    String path = item.path();
    assertEquals(xml.getTagName(), item.valueType().name().toLowerCase(Locale.ROOT), path);
    assertEquals(
        text(xml, "relationship").orElse("NONE").replace(' ', '_'),
        item.relationship().name(),
        path);
    assertEquals(
        child(xml, "concept").map(DsrXml::code).orElse(""),
        item.concept().map(DsrXml::shown).orElse(""),
        path);
    assertEquals(value(xml), value(item), path);
    List<Element> children =
        elements(xml).stream().filter(element -> ITEMS.contains(element.getTagName())).toList();
    assertEquals(children.size(), item.children().size(), path);
    int items = 1;
    for (int i = 0; i < children.size(); i++) {
      items += assertSame(children.get(i), item.children().get(i));
    }
    return items;
  }

  private static String value(Element xml) {
    return switch (xml.getTagName()) {
      case "code" -> child(xml, "value").isPresent() ? code(xml) : "";
      case "num" ->
          text(xml, "value")
              .map(number -> number + " " + child(xml, "unit").map(DsrXml::code).orElse(""))
              .orElse("");
      case "image", "composite", "waveform" ->
          child(xml, "value").flatMap(value -> child(value, "instance")).stream()
              .map(instance -> instance.getAttribute("uid"))
              .findFirst()
              .orElse("");
      case "pname" -> "";
      default -> text(xml, "value").orElse("");
    };
  }

  private static String value(ContentItem item) {
    return switch (item.valueType()) {
      case CODE -> item.code().value().map(DsrXml::shown).orElse("");
      // dsr2xml writes the first of several numbers.
      case NUM ->
          item.measurement()
              .value()
              .map(first -> first.original() + " " + shown(first.unit()))
              .orElse("");
      case TEXT -> item.text().orElse("");
      case UIDREF -> item.uid().value().orElse("");
      case DATETIME -> item.dateTime().value().map(DsrXml::shown).orElse("");
      case IMAGE, COMPOSITE, WAVEFORM ->
          item.sopReference().value().map(SopReference::sopInstanceUid).orElse("");
      default -> "";
    };
  }

  /** Without a fraction, as dsr2xml writes it, but with the offset. */
  private static String shown(DateTimeValue value) {
    return value.local().format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"))
        + value.offset().map(offset -> offset.getId().replace("Z", "+00:00")).orElse("");
  }

  private static String shown(Code code) {
    return code.value() + "|" + code.scheme() + "|" + code.meaning();
  }

  private static String code(Element xml) {
    return text(xml, "value").orElse("")
        + "|"
        + child(xml, "scheme").flatMap(scheme -> text(scheme, "designator")).orElse("")
        + "|"
        + text(xml, "meaning").orElse("");
  }

  private static Optional<String> text(Element xml, String name) {
    return child(xml, name).map(Element::getTextContent).filter(text -> !text.isEmpty());
  }

  static Optional<Element> child(Element xml, String name) {
    return elements(xml).stream().filter(element -> element.getTagName().equals(name)).findFirst();
  }

  private static List<Element> elements(Element xml) {
    List<Element> elements = new ArrayList<>();
    for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
