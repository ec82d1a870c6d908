package org.arcdose.dicom;

/** Value representations (PS3.5 section 6.2). */
public enum VR {
  AE(Kind.TEXT),
  AS(Kind.TEXT),
  AT(Kind.NUMBERS, 2, false),
  CS(Kind.TEXT),
  DA(Kind.TEXT),
  DS(Kind.TEXT),
  DT(Kind.TEXT),
  FD(Kind.NUMBERS, 8, false),
  FL(Kind.NUMBERS, 4, false),
  IS(Kind.TEXT),
  LO(Kind.TEXT),
  LT(Kind.PARAGRAPH),
  OB(Kind.BULK, 1, true),
  OD(Kind.BULK, 8, true),
  OF(Kind.BULK, 4, true),
  OL(Kind.BULK, 4, true),
  OV(Kind.BULK, 8, true),
  OW(Kind.BULK, 2, true),
  PN(Kind.TEXT),
  SH(Kind.TEXT),
  SL(Kind.NUMBERS, 4, false),
  SQ(Kind.SEQUENCE, 1, true),
  SS(Kind.NUMBERS, 2, false),
  ST(Kind.PARAGRAPH),
  SV(Kind.NUMBERS, 8, true),
  TM(Kind.TEXT),
  UC(Kind.TEXT, 1, true),
  UI(Kind.TEXT),
  UL(Kind.NUMBERS, 4, false),
  UN(Kind.BULK, 1, true),
  UR(Kind.PARAGRAPH, 1, true),
  US(Kind.NUMBERS, 2, false),
  UT(Kind.PARAGRAPH, 1, true),
  UV(Kind.NUMBERS, 8, true);

  /** What a value of the representation is made of. */
  public enum Kind {
    /** Text of several values separated by backslash. */
    TEXT,
    /** One text in which a backslash is a character like any other. */
    PARAGRAPH,
    /** Binary numbers of fixed width. */
    NUMBERS,
    /** Bytes whose meaning lies outside the element. */
    BULK,
    /** Items. */
    SEQUENCE
  }

  private static final VR[] BY_LETTERS = new VR[26 * 26];

  static {
    for (VR vr : values()) {
      BY_LETTERS[(vr.name().charAt(0) - 'A') * 26 + vr.name().charAt(1) - 'A'] = vr;
    }
  }

  private final Kind kind;
  private final int width;
  private final boolean longLength;
  private final int onWire;

  VR(Kind kind) {
    this(kind, 1, false);
  }

  VR(Kind kind, int width, boolean longLength) {
    this.kind = kind;
    this.width = width;
    this.longLength = longLength;
    this.onWire = WireVr.letters(name().charAt(0), name().charAt(1), !longLength);
  }

  /** What a value is made of. */
  public Kind kind() {
    return kind;
  }

  /** Whether a value is text. */
  public boolean isText() {
    return kind == Kind.TEXT || kind == Kind.PARAGRAPH;
  }

  /** Width in bytes of the unit whose bytes are swapped in big endian; an AT is two of 2 bytes. */
  int width() {
    return width;
  }

  /** Whether explicit VR has a 32 bit length (PS3.5 section 7.1.2). */
  boolean hasLongLength() {
    return longLength;
  }

  /** What explicit VR has for it; see {@link WireVr}. */
  int onWire() {
    return onWire;
  }

  /** Whether Specific Character Set applies (PS3.5 section 6.1.2.3). */
  boolean usesCharacterSet() {
    return switch (this) {
      case LO, LT, PN, SH, ST, UC, UT -> true;
      default -> false;
    };
  }

  /** The byte that makes an odd value even (PS3.5 section 6.2). */
  byte padding() {
    return isText() && this != UI ? (byte) ' ' : 0;
  }

  /** The representation of these two letters, or null when there is none. */
  static VR of(int first, int second) {
    if (!isLetter(first) || !isLetter(second)) {
      return null;
    }
    return BY_LETTERS[(first - 'A') * 26 + second - 'A'];
  }

  static boolean isLetter(int c) {
    return c >= 'A' && c <= 'Z';
  }
}
