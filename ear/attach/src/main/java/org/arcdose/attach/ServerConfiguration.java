package org.arcdose.attach;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The configuration of a standalone WildFly, as its XML file has it. */
final class ServerConfiguration {
  private final String name;
  private final Element root;

  private ServerConfiguration(String name, Element root) {
    this.name = name;
    this.root = root;
  }

  /**
   * @param name for sentences
   * @throws Refusal when it is no such configuration
   */
  static ServerConfiguration read(String name, byte[] xml) throws Refusal {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      // Without it the parser prints errors by itself.
      builder.setErrorHandler(null);
      Element root = builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
      if (root.getLocalName().equals("server")) {
        return new ServerConfiguration(name, root);
      }
    } catch (SAXException | IOException e) {
      // Said below.
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    throw new Refusal("%s is not the configuration of a standalone WildFly.".formatted(name));
  }

  String name() {
    return name;
  }

  boolean hasExtension(String module) {
    return elements(root, "extension").stream()
        .anyMatch(extension -> extension.getAttribute("module").equals(module));
  }

  boolean hasSubsystem(String subsystem) {
    return subsystem(subsystem).isPresent();
  }

  /** Whether the subsystem has such an element anywhere. */
  boolean has(String subsystem, String element) {
    return subsystem(subsystem).stream().anyMatch(found -> !elements(found, element).isEmpty());
  }

  /** Whether the subsystem has such an element anywhere; an attribute may be a list. */
  boolean has(String subsystem, String element, String attribute, String value) {
    return find(subsystem, element, attribute, value).isPresent();
  }

  Optional<Element> find(String subsystem, String element, String attribute, String value) {
    return subsystem(subsystem).stream()
        .flatMap(found -> elements(found, element).stream())
        .filter(found -> Arrays.asList(found.getAttribute(attribute).split("\\s+")).contains(value))
        .findFirst();
  }

  private Optional<Element> subsystem(String subsystem) {
    // Such as urn:wildfly:elytron:community:18.0
    return elements(root, "subsystem").stream()
        .filter(found -> Arrays.asList(found.getNamespaceURI().split(":")).contains(subsystem))
        .findFirst();
  }

  static List<Element> elements(Element parent, String localName) {
    NodeList found = parent.getElementsByTagNameNS("*", localName);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
