package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The data dictionary (PS3.6): value representation and keyword of an element. */
public final class Dictionary {
  private static final Dictionary INSTANCE = load();

  private final int[] tags;
  private final VR[] vrs;
  private final BitSet usOrSs;
  private final String[] keywords;

  /** Tags of repeating groups: a tag belongs to one when it equals its tag under its mask. */
  private final int[] masks;

  private final int firstRepeating;

  private Dictionary(
      int[] tags, int[] masks, VR[] vrs, BitSet usOrSs, String[] keywords, int firstRepeating) {
    this.tags = tags;
    this.masks = masks;
    this.vrs = vrs;
    this.usOrSs = usOrSs;
    this.keywords = keywords;
    this.firstRepeating = firstRepeating;
  }

  /**
   * The value representation; {@link VR#UN} for an unknown element. Where the standard leaves a
   * choice it is US (not SS) and OW (not OB), as implicit VR little endian has it (PS3.5 annex A).
   */
  public static VR vr(int tag) {
    if (Tag.isGroupLength(tag)) {
      return VR.UL;
    }
    if (Tag.isPrivate(tag)) {
      return Tag.isPrivateCreator(tag) ? VR.LO : VR.UN;
    }
    int index = INSTANCE.indexOf(tag);
    return index < 0 ? VR.UN : INSTANCE.vrs[index];
  }

  /** Whether the standard leaves it to Pixel Representation if numbers are US or SS. */
  static boolean isUsOrSs(int tag) {
    int index = Tag.isPrivate(tag) ? -1 : INSTANCE.indexOf(tag);
    return index >= 0 && INSTANCE.usOrSs.get(index);
  }

  /** The keyword, e.g. {@code StudyInstanceUID}; empty for an unknown or private element. */
  public static String keyword(int tag) {
    int index = INSTANCE.indexOf(tag);
    return index < 0 ? "" : INSTANCE.keywords[index];
  }

  /** The tag of a keyword; none for those of repeating groups, which stand for several tags. */
  public static OptionalInt tag(String keyword) {
    Integer index = Keywords.INDEX.get(keyword);
    return index == null
        ? OptionalInt.empty()
        : OptionalInt.of(INSTANCE.tags[index] ^ Integer.MIN_VALUE);
  }

  /** Only made when a keyword is asked for: most of what reads objects never does. */
  private static final class Keywords {
    static final Map<String, Integer> INDEX = new HashMap<>();

    static {
      for (int i = 0; i < INSTANCE.firstRepeating; i++) {
        INDEX.put(INSTANCE.keywords[i], i);
      }
    }
  }

  private int indexOf(int tag) {
    int index = Arrays.binarySearch(tags, 0, firstRepeating, tag ^ Integer.MIN_VALUE);
    if (index >= 0) {
      return index;
    }
    for (int i = firstRepeating; i < tags.length; i++) {
      if ((tag & masks[i]) == tags[i]) {
        return i;
      }
    }
    return -1;
  }

  private static Dictionary load() {
    try (InputStream in = Dictionary.class.getResourceAsStream("dictionary.csv")) {
      return parse(new String(in.readAllBytes(), ISO_8859_1).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException("The DICOM dictionary in this program is damaged.", e);
    }
  }

  /** Two header lines, then the plain tags in ascending order mixed with repeating groups. */
  private static Dictionary parse(String[] lines) {
    int count = lines.length - 2;
    int[] tags = new int[count];
    int[] masks = new int[count];
    VR[] vrs = new VR[count];
    BitSet usOrSs = new BitSet(count);
    String[] keywords = new String[count];
    int plain = 0;
    int repeating = count;
    for (int i = 2; i < lines.length; i++) {
      String line = lines[i];
      int keywordEnd = line.indexOf(',', 9);
      int vrEnd = line.indexOf(',', keywordEnd + 1);
      boolean repeats = line.lastIndexOf('x', 7) >= 0;
      int at = repeats ? --repeating : plain++;
      int tag = Integer.parseUnsignedInt(repeats ? zeroed(line) : line, 0, 8, 16);
      tags[at] = repeats ? tag : tag ^ Integer.MIN_VALUE;
      masks[at] = repeats ? mask(line) : -1;
      keywords[at] = line.substring(9, keywordEnd);
      String choices = line.substring(keywordEnd + 1, vrEnd);
      vrs[at] = vr(choices);
      usOrSs.set(at, choices.equals("US/SS"));
    }
    return new Dictionary(tags, masks, vrs, usOrSs, keywords, plain);
  }

  private static String zeroed(String line) {
    return line.substring(0, 8).replace('x', '0');
  }

  private static int mask(String line) {
    int mask = 0;
    for (int i = 0; i < 8; i++) {
      mask = mask << 4 | (line.charAt(i) == 'x' ? 0 : 0xF);
    }
    return mask;
  }

  private static VR vr(String choices) {
    return VR.valueOf(choices.endsWith("OW") ? "OW" : choices.substring(0, 2));
  }
}
