package org.arcdose.dose.header;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DecimalText;
import org.arcdose.dicom.Dictionary;
import org.arcdose.dicom.Element;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.Finding;
import org.arcdose.dose.Plausible;

/**
 * Attributes of an image or of an item of a sequence being read: gives values, or null, and notes
 * as a finding why something that is there could not be a value.
 */
public final class Attributes {
  private final Dataset dataset;
  private final String path;
  private final List<Finding> findings;

  private Attributes(Dataset dataset, String path, List<Finding> findings) {
    this.dataset = dataset;
    this.path = path;
    this.findings = findings;
  }

  /** Those of an object; findings are added to the list given. */
  public static Attributes of(Dataset dataset, List<Finding> findings) {
    return new Attributes(dataset, "", findings);
  }

  /** The items of a sequence, numbered from one in the paths of findings. */
  public List<Attributes> items(int sequence) {
    List<Attributes> items = new ArrayList<>();
    for (Dataset item : dataset.items(sequence)) {
      String place = path + Dictionary.keyword(sequence) + "[" + (items.size() + 1) + "] > ";
      items.add(new Attributes(item, place, findings));
    }
    return items;
  }

  /** The first item of a sequence. */
  public Optional<Attributes> item(int sequence) {
    return items(sequence).stream().findFirst();
  }

  /** Whether there is a value or an item. */
  public boolean has(int tag) {
    return text(tag) != null || !dataset.items(tag).isEmpty();
  }

  /** All values, empty ones included. */
  public List<String> texts(int tag) {
    return dataset.strings(tag);
  }

  /** Whether no attribute has a value. */
  public boolean isEmpty() {
    for (Element element : dataset) {
      if (!element.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The first value; null if absent or blank. */
  public String text(int tag) {
    return dataset.string(tag).filter(text -> !text.isBlank()).orElse(null);
  }

  /** The code these attributes make, if they are an item of a code sequence. */
  public Optional<Code> code() {
    return Code.of(dataset);
  }

  /** The code in the first item of a sequence; null if there is none. */
  public Code code(int sequence) {
    return dataset.code(sequence).orElse(null);
  }

  /** A number that cannot be negative. */
  public BigDecimal quantity(int tag) {
    return dataset.string(tag).isEmpty() ? null : checked(dataset.decimal(tag), name(tag));
  }

  /** A number that cannot be negative times a power of ten, to change its unit. */
  public BigDecimal quantity(int tag, int powerOfTen) {
    BigDecimal value = quantity(tag);
    return value == null ? null : value.scaleByPowerOfTen(powerOfTen);
  }

  /** One value of an attribute with several, as a number that cannot be negative; null if blank. */
  public BigDecimal quantity(int tag, String value) {
    return value.isBlank() ? null : checked(DecimalText.parse(value), name(tag));
  }

  /** A number that can be negative, as an angle. */
  public BigDecimal signed(int tag) {
    return dataset.string(tag).isEmpty() ? null : possible(dataset.decimal(tag), name(tag));
  }

  /** A number in a private element that cannot be negative, see {@link Dataset#privateElement}. */
  public BigDecimal quantity(String creator, int tag) {
    String text = text(creator, tag);
    return text == null ? null : checked(DecimalText.parse(text), creator + " " + Tag.format(tag));
  }

  /** The first value of a private element; null if absent or blank. */
  public String text(String creator, int tag) {
    List<String> values =
        dataset.privateElement(creator, tag).map(Element::strings).orElse(List.of());
    return values.stream()
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(String::strip)
        .orElse(null);
  }

  /** A whole number that cannot be negative. */
  public Integer count(int tag) {
    if (dataset.string(tag).isEmpty()) {
      return null;
    }
    OptionalLong value = dataset.integer(tag);
    if (value.isPresent() && value.getAsLong() >= 0 && value.getAsLong() <= Integer.MAX_VALUE) {
      return (int) value.getAsLong();
    }
    error(name(tag), "is not a count");
    return null;
  }

  /** A date and time in one attribute. */
  public LocalDateTime dateTime(int tag) {
    Optional<LocalDateTime> value = dataset.dateTime(tag);
    if (value.isEmpty() && dataset.string(tag).isPresent()) {
      error(name(tag), "is not a date and time");
    }
    return value.orElse(null);
  }

  /** A date and a time in two attributes; null unless both are there. */
  public LocalDateTime dateTime(int dateTag, int timeTag) {
    if (dataset.date(dateTag).isEmpty() && dataset.string(dateTag).isPresent()) {
      error(name(dateTag), "is not a date");
    }
    if (dataset.time(timeTag).isEmpty() && dataset.string(timeTag).isPresent()) {
      error(name(timeTag), "is not a time");
    }
    return dateTimeOn(date(dateTag), timeTag);
  }

  /** The first value as a date; null if there is none. */
  public LocalDate date(int tag) {
    return dataset.date(tag).orElse(null);
  }

  /** A time of day on a date; null unless both are there. */
  public LocalDateTime dateTimeOn(LocalDate date, int timeTag) {
    return date == null ? null : dataset.time(timeTag).map(date::atTime).orElse(null);
  }

  /** Adds a note on an attribute, as the rest of a sentence that begins with its name. */
  public void note(int tag, String problem) {
    findings.add(Finding.note(path + name(tag), name(tag) + " " + problem + "."));
  }

  private void error(String name, String problem) {
    findings.add(Finding.error(path + name, name + " " + problem + "."));
  }

  private BigDecimal checked(Optional<BigDecimal> value, String name) {
    BigDecimal number = possible(value, name);
    if (number != null && number.signum() < 0) {
      error(name, "is negative");
      return null;
    }
    return number;
  }

  private BigDecimal possible(Optional<BigDecimal> value, String name) {
    if (value.isEmpty()) {
      error(name, "is not a number");
    } else if (!Plausible.isIn(value.get())) {
      error(name, "is a number no device can have measured");
    } else {
      return value.get();
    }
    return null;
  }

  private static String name(int tag) {
    return Dictionary.keyword(tag) + " " + Tag.format(tag);
  }
}
