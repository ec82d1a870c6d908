package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** META-INF/application.xml of an EAR: what modules it names, and how it is edited in one place. */
final class Descriptor {
  static final String NAME = "META-INF/application.xml";
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  /** Modules come before the library directory (Jakarta EE 10, application_10.xsd). */
  private static final Pattern END_OF_MODULES =
      Pattern.compile("[ \\t]*<library-directory\\b|[ \\t]*</application\\s*>");

  private final String text;
  private final List<String> modules;

  private Descriptor(String text, List<String> modules) {
    this.text = text;
    this.modules = modules;
  }

  /**
   * @throws Refusal when it is not XML in UTF-8
   */
  static Descriptor read(byte[] content) throws Refusal {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return new Descriptor(text, modules(parse(content)));
    } catch (CharacterCodingException e) {
      throw new Refusal("The " + NAME + " of the EAR is not in UTF-8.");
    } catch (SAXException | IOException e) {
      throw new Refusal("The " + NAME + " of the EAR is not XML that can be read.");
    }
  }

  private static Document parse(byte[] content) throws SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      // Without it the parser prints errors by itself.
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> modules(Document document) {
    List<String> modules = new ArrayList<>();
    for (String kind : List.of("web-uri", "ejb")) {
      NodeList found = document.getElementsByTagName(kind);
      for (int i = 0; i < found.getLength(); i++) {
        modules.add(found.item(i).getTextContent().strip());
      }
    }
    return List.copyOf(modules);
  }

  /** File names of the web modules, then of the EJB modules. */
  List<String> modules() {
    return modules;
  }

  /**
   * The descriptor with further modules; everything else stays as it is.
   *
   * @throws Refusal when there is no place for them
   */
  byte[] with(List<String> ejbs, String war, String contextRoot) throws Refusal {
    // Spaces for comments: what they contain is no element.
    Matcher end =
        END_OF_MODULES.matcher(
            COMMENT.matcher(text).replaceAll(c -> " ".repeat(c.group().length())));
    if (!end.find()) {
      throw new Refusal("The " + NAME + " of the EAR has no place for further modules.");
    }
    StringBuilder modules = new StringBuilder();
    for (String ejb : ejbs) {
      modules.append("  <module>\n    <ejb>").append(ejb).append("</ejb>\n  </module>\n");
    }
    modules
        .append("  <module>\n    <web>\n      <web-uri>")
        .append(war)
        .append("</web-uri>\n      <context-root>")
        .append(contextRoot)
        .append("</context-root>\n    </web>\n  </module>\n");
    String lines = text.contains("\r\n") ? modules.toString().replace("\n", "\r\n") : "" + modules;
    return (text.substring(0, end.start()) + lines + text.substring(end.start())).getBytes(UTF_8);
  }
}
