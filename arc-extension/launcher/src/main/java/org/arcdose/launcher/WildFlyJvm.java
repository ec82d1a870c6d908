package org.arcdose.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How WildFly's standalone.sh and common.sh call java; called directly there is no shell in between
 * to kill.
 */
public final class WildFlyJvm {
  private static final List<String> EXPORTS =
      List.of(
          "java.desktop/sun.awt",
          "java.naming/com.sun.jndi.ldap",
          "java.naming/com.sun.jndi.url.ldap",
          "java.naming/com.sun.jndi.url.ldaps",
          "jdk.naming.dns/com.sun.jndi.dns");

  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  private WildFlyJvm() {}

  /** {@code java} with the module openings WildFly needs. */
  public static List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    EXPORTS.forEach(name -> command.add("--add-exports=" + name + "=ALL-UNNAMED"));
    OPENS.forEach(name -> command.add("--add-opens=" + name + "=ALL-UNNAMED"));
    command.add("-Djava.awt.headless=true");
    command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
    return command;
  }

  /** The part behind the JVM options: JBoss Modules and the module to run. */
  static List<String> module(Installation installation, String module) {
    Path wildFly = installation.wildFly();
    return List.of(
        "-jar",
        wildFly.resolve("jboss-modules.jar").toString(),
        "-mp",
        wildFly.resolve("modules") + ":" + installation.modules(),
        module);
  }
}
