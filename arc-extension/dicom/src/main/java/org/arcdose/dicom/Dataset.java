package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * A DICOM dataset: elements in the order of their tags. What is asked for but absent, empty or of
 * another form is an empty result, never an exception: real objects break every rule. Not safe for
 * use by several threads while it is built and first read.
 */
public final class Dataset implements Iterable<Element> {
  private static final Element[] NONE = {};

  /**
   * So far from the end an element is put into its place at once; further away it waits until
   * somebody looks, so that elements in descending order do not take quadratic time.
   */
  private static final int NEAR_THE_END = 256;

  private Element[] elements = NONE;
  private int size;
  private boolean unsorted;
  private LengthForm lengthForm = LengthForm.DEFINED;

  /** The encoding it was read in; null once something was put. */
  private Encoding asRead;

  /** The elements as they stood in what was read; null where that is their order. */
  private Element[] wireOrder;

  /** Whether it has an element of this tag, be it empty. */
  public boolean contains(int tag) {
    return indexOf(tag) >= 0;
  }

  /** The element of this tag. */
  public Optional<Element> element(int tag) {
    int index = indexOf(tag);
    return index < 0 ? Optional.empty() : Optional.of(elements[index]);
  }

  /** The first value that is not empty, without padding. */
  public Optional<String> string(int tag) {
    int index = indexOf(tag);
    String first = index < 0 ? "" : elements[index].firstString();
    return first.isEmpty() ? Optional.empty() : Optional.of(first);
  }

  /** All values without padding, empty ones included; none when the element is absent or empty. */
  public List<String> strings(int tag) {
    int index = indexOf(tag);
    return index < 0 ? List.of() : elements[index].strings();
  }

  /** The first value as an exact decimal number, from text (DS, IS, ...) or binary. */
  public Optional<BigDecimal> decimal(int tag) {
    return string(tag).flatMap(DecimalText::parse);
  }

  /** Whether there is a first value and it is no number, e.g. has a decimal comma. */
  public boolean isNotANumber(int tag) {
    return string(tag).isPresent() && decimal(tag).isEmpty();
  }

  /** The first value as a whole number; {@code 12.0} is one, {@code 12.5} is not. */
  public OptionalLong integer(int tag) {
    Optional<BigDecimal> value = decimal(tag);
    try {
      return value.isEmpty() ? OptionalLong.empty() : OptionalLong.of(value.get().longValueExact());
    } catch (ArithmeticException notWhole) {
      return OptionalLong.empty();
    }
  }

  /** The first value as a date (DA). */
  public Optional<LocalDate> date(int tag) {
    return string(tag).flatMap(DateTimeText::date);
  }

  /** The first value as a time of day (TM). */
  public Optional<LocalTime> time(int tag) {
    return string(tag).flatMap(DateTimeText::time);
  }

  /** The first value as local date and time (DT). */
  public Optional<LocalDateTime> dateTime(int tag) {
    return string(tag).flatMap(DateTimeText::dateTime);
  }

  /** The first value as a person name (PN). */
  public Optional<PersonName> personName(int tag) {
    return string(tag).map(PersonName::parse);
  }

  /**
   * How text of the dataset and its items was made readable where it is not encoded as it declares,
   * each way once; none for a dataset without fault.
   */
  public List<TextConcern> textConcerns() {
    return TextConcern.of(this);
  }

  /** The items of a sequence; none when it is absent. */
  public List<Dataset> items(int tag) {
    int index = indexOf(tag);
    return index < 0 ? List.of() : elements[index].items();
  }

  /** The first item of a sequence. */
  public Optional<Dataset> item(int tag) {
    List<Dataset> items = items(tag);
    return items.isEmpty() ? Optional.empty() : Optional.of(items.get(0));
  }

  /** The code in the first item of a code sequence. */
  public Optional<Code> code(int sequenceTag) {
    return item(sequenceTag).flatMap(Code::of);
  }

  /**
   * A private element by its creator (PS3.5 section 7.8.1).
   *
   * @param tag group and element number with the block zeroed, e.g. 0x00E1_0021 for (00E1,xx21)
   */
  public Optional<Element> privateElement(String creator, int tag) {
    return PrivateBlocks.element(this, creator, tag);
  }

  /** Number of elements. */
  public int size() {
    if (unsorted) {
      sortWhatWasPut();
    }
    return size;
  }

  /**
   * Puts text, or numbers as text, in place of an element of the same tag.
   *
   * @throws IllegalArgumentException when a binary number is none or out of range, or the value
   *     representation is of bytes or items
   */
  public Dataset put(int tag, VR vr, String... values) {
    return switch (vr.kind()) {
      case TEXT, PARAGRAPH -> put(text(tag, vr, String.join("\\", values)));
      case NUMBERS -> putBytes(tag, vr, BinaryNumbers.bytes(vr, values));
      case BULK, SEQUENCE ->
          throw new IllegalArgumentException(Tag.format(tag) + " " + vr + " is not put as text.");
    };
  }

  /** Puts a value as bytes, encoded in little endian and in the default character set. */
  public Dataset putBytes(int tag, VR vr, byte[] bytes) {
    return put(new ValueElement(tag, vr, bytes, CharacterSet.DEFAULT));
  }

  /**
   * Puts an element whose value is elsewhere: it is there and not empty, but has no bytes, and an
   * object with it cannot be written.
   */
  public Dataset putWithoutValue(int tag, VR vr) {
    return put(new SkippedElement(tag, vr, vr.onWire()));
  }

  /** Puts a sequence. */
  public Dataset putSequence(int tag, Dataset... items) {
    return put(new SequenceElement(tag, List.of(items)));
  }

  /** Puts a sequence of one code. */
  public Dataset putCode(int sequenceTag, Code code) {
    Dataset item = new Dataset();
    item.put(code.value().length() > 16 ? Tag.LONG_CODE_VALUE : Tag.CODE_VALUE, code);
    return putSequence(sequenceTag, item);
  }

  private void put(int valueTag, Code code) {
    put(valueTag, valueTag == Tag.CODE_VALUE ? VR.SH : VR.UC, code.value());
    put(Tag.CODING_SCHEME_DESIGNATOR, VR.SH, code.scheme());
    put(Tag.CODE_MEANING, VR.LO, code.meaning());
  }

  /**
   * Puts a private element and reserves a block for its creator unless it has one.
   *
   * @param tag group and element number with the block zeroed, e.g. 0x00E1_0021 for (00E1,xx21)
   * @throws IllegalArgumentException when the tag is not private or no block is left
   */
  public Dataset putPrivate(String creator, int tag, VR vr, String... values) {
    int block = PrivateBlocks.reserve(this, creator, tag);
    return put(PrivateBlocks.inBlock(tag, block), vr, values);
  }

  /**
   * Puts all elements of another dataset in place of those of the same tag; private ones stay with
   * their creators, whose blocks are other ones where they are taken here (PS3.5 section 7.8.1).
   *
   * @throws IllegalArgumentException when no private block is left
   */
  public Dataset putAll(Dataset other) {
    for (Element element : other) {
      if (!Tag.isPrivate(element.tag())) {
        put(element);
      }
    }
    PrivateBlocks.copy(other, this);
    return this;
  }

  /** Puts an element in place of one of the same tag. */
  public Dataset put(Element element) {
    asRead = null;
    wireOrder = null;
    int index = unsorted ? -1 : indexOf(element.tag());
    if (index >= 0) {
      elements[index] = element;
      return this;
    }
    append(element);
    int at = -index - 1;
    unsorted |= size - at > NEAR_THE_END;
    if (!unsorted) {
      System.arraycopy(elements, at, elements, at + 1, size - 1 - at);
      elements[at] = element;
    }
    return this;
  }

  /** Takes the element of this tag out, if there is one. */
  public Dataset remove(int tag) {
    int index = indexOf(tag);
    if (index >= 0) {
      asRead = null;
      wireOrder = null;
      size--;
      System.arraycopy(elements, index + 1, elements, index, size - index);
      elements[size] = null;
    }
    return this;
  }

  /** The elements in the order of their tags. */
  @Override
  public Iterator<Element> iterator() {
    if (unsorted) {
      sortWhatWasPut();
    }
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public Element next() {
        if (next >= size) {
          throw new NoSuchElementException();
        }
        return elements[next++];
      }
    };
  }

  /** Adds an element at the end whatever its tag; {@link #settleAsRead} must follow. */
  void append(Element element) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, Math.max(6, size * 2));
    }
    elements[size++] = element;
  }

  /**
   * Brings elements that were read into order: of several with one tag the first stays, group
   * lengths go. How they stood is kept for writing.
   */
  void settleAsRead(Encoding encoding) {
    asRead = encoding;
    if (isSettled()) {
      return;
    }
    wireOrder = Arrays.copyOf(elements, size);
    // A stable sort, so that the first of equal tags stays the first.
    Arrays.sort(elements, 0, size, (a, b) -> Integer.compareUnsigned(a.tag(), b.tag()));
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int tag = elements[i].tag();
      if (!Tag.isGroupLength(tag) && (kept == 0 || elements[kept - 1].tag() != tag)) {
        elements[kept++] = elements[i];
      }
    }
    Arrays.fill(elements, kept, size, null);
    size = kept;
  }

  /** Puts for each element another of the same tag and the same bytes. */
  void replaceEach(UnaryOperator<Element> replacement) {
    for (int i = 0; i < size; i++) {
      elements[i] = replacement.apply(elements[i]);
    }
  }

  /** Brings elements that were put far from the end into order; of several the last stays. */
  private void sortWhatWasPut() {
    unsorted = false;
    Arrays.sort(elements, 0, size, (a, b) -> Integer.compareUnsigned(a.tag(), b.tag()));
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i + 1 == size || elements[i].tag() != elements[i + 1].tag()) {
        elements[kept++] = elements[i];
      }
    }
    Arrays.fill(elements, kept, size, null);
    size = kept;
  }

  private boolean isSettled() {
    for (int i = 0; i < size; i++) {
      int tag = elements[i].tag();
      if (Tag.isGroupLength(tag)
          || i > 0 && Integer.compareUnsigned(elements[i - 1].tag(), tag) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it was read and, items of sequences included, nothing was put since. */
  boolean isAsRead() {
    if (asRead == null) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      for (Dataset item : elements[i].items()) {
        if (!item.isAsRead()) {
          return false;
        }
      }
    }
    return true;
  }

  /** The encoding it was read in; null once something was put. */
  Encoding encodingAsRead() {
    return asRead;
  }

  /**
   * The elements in the order in which they are written in an encoding: as they stood in what was
   * read, repeated tags among them, unless that was another encoding or something was put since.
   *
   * @param withGroupLengths whether what they say is still true
   */
  Iterable<Element> inWireOrder(Encoding encoding, boolean withGroupLengths) {
    if (wireOrder == null || asRead != encoding) {
      return this;
    }
    List<Element> inOrder = Arrays.asList(wireOrder);
    return withGroupLengths
        ? inOrder
        : inOrder.stream().filter(element -> !Tag.isGroupLength(element.tag())).toList();
  }

  /** How the end of this item is told; a dataset that is no item has none. */
  LengthForm lengthForm() {
    return lengthForm;
  }

  void setLengthForm(LengthForm form) {
    lengthForm = form;
  }

  private static Element text(int tag, VR vr, String text) {
    return CharacterSet.isPlainAscii(text)
        ? new ValueElement(tag, vr, text.getBytes(US_ASCII), CharacterSet.DEFAULT)
        : new TextElement(tag, vr, text);
  }

  private int indexOf(int tag) {
    if (unsorted) {
      sortWhatWasPut();
    }
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(elements[middle].tag(), tag);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
