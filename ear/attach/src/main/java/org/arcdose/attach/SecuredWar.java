package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * arcdose.war for an archive whose users log in through OpenID Connect: they log in to ArcDose in
 * the same way, with roles of the same realm, and not in a security domain of ArcDose's own.
 */
final class SecuredWar {
  private static final String WEB = "WEB-INF/web.xml";
  private static final String JBOSS_WEB = "WEB-INF/jboss-web.xml";
  private static final Pattern LOGIN =
      Pattern.compile("<login-config>.*?</login-config>", Pattern.DOTALL);
  private static final Pattern DOMAIN =
      Pattern.compile("\\s*<security-domain>.*?</security-domain>", Pattern.DOTALL);
  private static final String OIDC =
      "<login-config>\n    <auth-method>OIDC</auth-method>\n  </login-config>";

  private SecuredWar() {}

  /**
   * @throws Refusal when the WAR has not one way to log in and one security domain
   */
  static byte[] of(byte[] war) throws Refusal {
    try {
      Zip zip = Zip.read(war);
      Map<String, byte[]> changed = new LinkedHashMap<>();
      changed.put(WEB, replaced(zip, WEB, LOGIN, OIDC));
      changed.put(JBOSS_WEB, replaced(zip, JBOSS_WEB, DOMAIN, ""));
      return zip.appending(changed);
    } catch (ZipException e) {
      throw damaged();
    }
  }

  private static byte[] replaced(Zip zip, String name, Pattern what, String by)
      throws ZipException, Refusal {
    String text = new String(zip.content(name).orElseThrow(SecuredWar::damaged), UTF_8);
    Matcher found = what.matcher(text);
    if (found.results().count() != 1) {
      throw damaged();
    }
    return found.replaceAll(Matcher.quoteReplacement(by)).getBytes(UTF_8);
  }

  private static Refusal damaged() {
    return new Refusal(
        "%s is damaged; unpack the distribution of ArcDose again.".formatted(Artifacts.WAR));
  }
}
