package org.arcdose.dose.vendor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.dose.sr.VendorQuirk;

/**
 * The comment Siemens adds to a CT acquisition, e.g. {@code Internal technical scan parameters:
 * Organ Characteristic = Thorax, Body Size = Adult, Body Region = Body, X-ray Modulation Type =
 * Z_EC, Sn Filter (Tube A) = no}. Older software has the modulation only here.
 */
final class SiemensScanParameters implements VendorQuirk {
  private static final Pattern MODULATION =
      Pattern.compile("X-ray Modulation Type\\s*=\\s*([^,;]+)", Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<String> modulationType(String comment) {
    Matcher matcher = MODULATION.matcher(comment);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
