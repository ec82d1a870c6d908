package org.arcdose.attach;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.w3c.dom.Element;
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
      Element root = Xml.parse(xml);
      if (root.getLocalName().equals("server")) {
        return new ServerConfiguration(name, root);
      }
    } catch (SAXException | IOException e) {
      // Said below.
    }
    throw new Refusal("%s is not the configuration of a standalone WildFly.".formatted(name));
  }

  String name() {
    return name;
  }

  boolean hasExtension(String module) {
    return Xml.elements(root, "extension").stream()
        .anyMatch(extension -> extension.getAttribute("module").equals(module));
  }

  boolean hasSubsystem(String subsystem) {
    return subsystem(subsystem).isPresent();
  }

  /** Whether the subsystem has such an element anywhere. */
  boolean has(String subsystem, String element) {
    return subsystem(subsystem).stream().anyMatch(found -> !Xml.elements(found, element).isEmpty());
  }

  /** Whether the subsystem has such an element anywhere; an attribute may be a list. */
  boolean has(String subsystem, String element, String attribute, String value) {
    return find(subsystem, element, attribute, value).isPresent();
  }

  Optional<Element> find(String subsystem, String element, String attribute, String value) {
    return subsystem(subsystem).stream()
        .flatMap(found -> Xml.elements(found, element).stream())
        .filter(found -> Arrays.asList(found.getAttribute(attribute).split("\\s+")).contains(value))
        .findFirst();
  }

  private Optional<Element> subsystem(String subsystem) {
    // Such as urn:wildfly:elytron:community:18.0
    return Xml.elements(root, "subsystem").stream()
        .filter(found -> Arrays.asList(found.getNamespaceURI().split(":")).contains(subsystem))
        .findFirst();
  }
}
