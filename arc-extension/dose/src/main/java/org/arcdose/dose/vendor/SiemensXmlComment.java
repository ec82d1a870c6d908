package org.arcdose.dose.vendor;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.sr.Section;
import org.arcdose.dose.sr.VendorEvent;
import org.arcdose.dose.sr.VendorEvent.PatientPosition;
import org.arcdose.dose.sr.VendorQuirk;

/**
 * Siemens Artis units write XML into comments. The report's has the patient position, e.g. {@code
 * <PatientPosition><Position SRData="HFS"/>}, an event's the field of the image intensifier, e.g.
 * {@code <FluoroData>...<iiDiameter SRData="220"/>}. The text is not parsed as XML: it is often cut
 * off and nothing else of it is wanted.
 */
final class SiemensXmlComment implements VendorQuirk {
  private static final Concept COMMENT = Concept.of("121106", "DCM", "Comment");

  private static final Pattern POSITION =
      Pattern.compile(
          "<PatientPosition>\\s{0,9}<Position\\s{1,9}SRData=\"\\s{0,9}(\\w{3})\\s{0,9}\"");
  private static final Pattern DIAMETER =
      Pattern.compile("<iiDiameter\\s{1,9}SRData=\"\\s{0,9}(\\d{1,4}(?:\\.\\d{1,6})?)\\s{0,9}\"");

  private static final Code RECUMBENT = new Code("F-10450", "SRT", "recumbent");
  private static final Code HEADFIRST = new Code("F-10470", "SRT", "headfirst");
  private static final Code FEET_FIRST = new Code("F-10480", "SRT", "feet-first");
  private static final Code SUPINE = new Code("F-10340", "SRT", "supine");
  private static final Code PRONE = new Code("F-10310", "SRT", "prone");

  private static final Map<String, PatientPosition> POSITIONS =
      Map.of(
          "HFS", new PatientPosition(HEADFIRST, RECUMBENT, SUPINE),
          "HFP", new PatientPosition(HEADFIRST, RECUMBENT, PRONE),
          "FFS", new PatientPosition(FEET_FIRST, RECUMBENT, SUPINE),
          "FFP", new PatientPosition(FEET_FIRST, RECUMBENT, PRONE));

  @Override
  public Optional<Events> in(Section root) {
    PatientPosition position =
        find(POSITION, root.text(COMMENT))
            .map(name -> POSITIONS.get(name.toUpperCase(Locale.ROOT)))
            .orElse(PatientPosition.NONE);
    return Optional.of(event -> read(event, position));
  }

  private static VendorEvent read(Section event, PatientPosition position) {
    BigDecimal diameter = find(DIAMETER, event.text(COMMENT)).map(BigDecimal::new).orElse(null);
    return new VendorEvent(
        position, null, null, null, diameter, null, null, null, null, null, null, null);
  }

  private static Optional<String> find(Pattern pattern, String comment) {
    if (comment == null) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(comment);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
