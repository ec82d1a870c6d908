package org.arcdose.dose.vendor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment Siemens adds to a CT acquisition, e.g. {@code Internal technical scan parameters:
 * Organ Characteristic = Thorax, Body Size = Adult, Body Region = Body, X-ray Modulation Type =
 * Z_EC, Sn Filter (Tube A) = no}. Older software has the modulation only here.
 */
public final class SiemensScanParameters {
  private static final Pattern MODULATION =
      Pattern.compile("X-ray Modulation Type\\s*=\\s*([^,]+)", Pattern.CASE_INSENSITIVE);

  private SiemensScanParameters() {}

  /** X-Ray Modulation Type in a comment; null if it has none. */
  public static String modulationType(String comment) {
    if (comment == null) {
      return null;
    }
    Matcher matcher = MODULATION.matcher(comment);
    return matcher.find() ? matcher.group(1).strip() : null;
  }
}
