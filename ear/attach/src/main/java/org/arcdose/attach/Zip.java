package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A ZIP file in memory that can grow without a byte of it being changed: new entries and a new
 * central directory go behind what is there, so that cutting them off gives the old file again.
 *
 * <p>Layout after APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. ZIP64, split and encrypted
 * files and data in front of the first entry are not understood.
 */
final class Zip {
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_HEADER_SIZE = 30;
  private static final int RECORD = 0x02014b50;
  private static final int RECORD_SIZE = 46;
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int MOST_ENTRIES = 0xFFFE;
  private static final int FLAG_ENCRYPTED = 1;
  private static final int FLAG_UTF_8 = 1 << 11;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int VERSION_2_0 = 20;

  /** 1 January 1980: the same input gives the same file. */
  private static final int FIRST_DAY = 0x0021 << 16;

  /**
   * One file or directory.
   *
   * @param record its bytes in the central directory
   * @param offset of its local header
   */
  record Entry(
      String name,
      byte[] record,
      int flags,
      int method,
      long crc,
      int compressedSize,
      int size,
      int offset) {}

  private final byte[] bytes;
  private final List<Entry> entries;
  private final byte[] comment;

  private Zip(byte[] bytes, List<Entry> entries, byte[] comment) {
    this.bytes = bytes;
    this.entries = entries;
    this.comment = comment;
  }

  /**
   * Reads the central directory.
   *
   * @throws ZipException when there is none or it is not understood, with a clause that says why
   */
  static Zip read(byte[] bytes) throws ZipException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = endRecord(in);
    int count = Short.toUnsignedInt(in.getShort(end + 10));
    int size = in.getInt(end + 12);
    int start = in.getInt(end + 16);
    if (count == 0xFFFF || size == -1 || start == -1) {
      throw new ZipException("it is a ZIP64 file");
    }
    if (in.getShort(end + 4) != 0 || Short.toUnsignedInt(in.getShort(end + 8)) != count) {
      throw new ZipException("it is one part of a split ZIP file");
    }
    if (size < 0 || start < 0 || (long) start + size != end) {
      throw new ZipException("its central directory is not where its end says");
    }
    try {
      return new Zip(
          bytes,
          directory(in.slice(start, size).order(ByteOrder.LITTLE_ENDIAN), count),
          Arrays.copyOfRange(bytes, end + END_SIZE, bytes.length));
    } catch (IndexOutOfBoundsException e) {
      throw new ZipException("its central directory is cut off");
    }
  }

  private static int endRecord(ByteBuffer in) throws ZipException {
    int last = in.limit() - END_SIZE;
    for (int at = last; at >= 0 && last - at <= 0xFFFF; at--) {
      if (in.getInt(at) == END && Short.toUnsignedInt(in.getShort(at + 20)) == last - at) {
        return at;
      }
    }
    throw new ZipException("it has no end of a central directory");
  }

  private static List<Entry> directory(ByteBuffer in, int count) throws ZipException {
    List<Entry> entries = new ArrayList<>(count);
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (in.getInt(at) != RECORD) {
        throw new ZipException("its central directory is damaged");
      }
      int nameLength = Short.toUnsignedInt(in.getShort(at + 28));
      int recordLength =
          RECORD_SIZE
              + nameLength
              + Short.toUnsignedInt(in.getShort(at + 30))
              + Short.toUnsignedInt(in.getShort(at + 32));
      byte[] record = new byte[recordLength];
      in.get(at, record);
      entries.add(entry(in, at, record, nameLength));
      at += recordLength;
    }
    if (at != in.limit()) {
      throw new ZipException("its central directory is damaged");
    }
    return List.copyOf(entries);
  }

  private static Entry entry(ByteBuffer in, int at, byte[] record, int nameLength)
      throws ZipException {
    int flags = Short.toUnsignedInt(in.getShort(at + 8));
    int compressedSize = in.getInt(at + 20);
    int size = in.getInt(at + 24);
    int offset = in.getInt(at + 42);
    if (compressedSize < 0 || size < 0 || offset < 0) {
      throw new ZipException("it is a ZIP64 file");
    }
    return new Entry(
        new String(record, RECORD_SIZE, nameLength, (flags & FLAG_UTF_8) != 0 ? UTF_8 : ISO_8859_1),
        record,
        flags,
        Short.toUnsignedInt(in.getShort(at + 10)),
        Integer.toUnsignedLong(in.getInt(at + 16)),
        compressedSize,
        size,
        offset);
  }

  byte[] bytes() {
    return bytes;
  }

  /** In the order of the central directory. */
  List<Entry> entries() {
    return entries;
  }

  byte[] comment() {
    return comment;
  }

  Optional<Entry> find(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** The content of the entry of that name, checked by its CRC; none if there is no such entry. */
  Optional<byte[]> content(String name) throws ZipException {
    Optional<Entry> entry = find(name);
    return entry.isEmpty() ? Optional.empty() : Optional.of(content(entry.get()));
  }

  /** The content of an entry, checked by its CRC. */
  byte[] content(Entry entry) throws ZipException {
    try {
      byte[] content = inflated(entry);
      CRC32 crc = new CRC32();
      crc.update(content);
      if (crc.getValue() != entry.crc()) {
        throw new ZipException("the checksum of " + entry.name() + " is wrong");
      }
      return content;
    } catch (DataFormatException | IndexOutOfBoundsException e) {
      throw new ZipException(entry.name() + " is damaged");
    }
  }

  private byte[] inflated(Entry entry) throws DataFormatException, ZipException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (in.getInt(entry.offset()) != LOCAL_HEADER || (entry.flags() & FLAG_ENCRYPTED) != 0) {
      throw new ZipException(entry.name() + " is damaged or encrypted");
    }
    int start =
        entry.offset()
            + LOCAL_HEADER_SIZE
            + Short.toUnsignedInt(in.getShort(entry.offset() + 26))
            + Short.toUnsignedInt(in.getShort(entry.offset() + 28));
    ByteBuffer data = in.slice(start, entry.compressedSize());
    // Deflate packs at most 1032 times: a size beyond is a lie that would cost the memory.
    if (entry.size() > 1032L * entry.compressedSize() + 1032) {
      throw new ZipException(entry.name() + " is damaged");
    }
    byte[] content = new byte[entry.size()];
    if (entry.method() == STORED) {
      data.get(content);
      return content;
    }
    if (entry.method() != DEFLATED) {
      throw new ZipException(entry.name() + " is compressed by an unknown method");
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      for (int at = 0, read = 1; at < content.length && read > 0; at += read) {
        read = inflater.inflate(content, at, content.length - at);
      }
      return content;
    } finally {
      inflater.end();
    }
  }

  /**
   * This file with further entries behind it, uncompressed; an entry of a name that is there
   * already takes its place in the directory. The first bytes are this file's, all of them.
   *
   * @throws ZipException when a ZIP file cannot hold as much
   */
  byte[] appending(Map<String, byte[]> additions) throws ZipException {
    List<byte[]> records = new ArrayList<>();
    for (Entry entry : entries) {
      if (!additions.containsKey(entry.name())) {
        records.add(entry.record());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes);
    additions.forEach(
        (name, content) -> {
          byte[] encodedName = name.getBytes(UTF_8);
          int offset = out.size();
          byte[] common = common(content, encodedName.length);
          out.writeBytes(littleEndian(4).putInt(LOCAL_HEADER).array());
          out.writeBytes(common);
          out.writeBytes(encodedName);
          out.writeBytes(content);
          records.add(record(common, encodedName, offset));
        });
    if (records.size() > MOST_ENTRIES) {
      throw new ZipException("it has too many entries for a ZIP file");
    }
    int start = out.size();
    records.forEach(out::writeBytes);
    out.writeBytes(end(records.size(), out.size() - start, start));
    out.writeBytes(comment);
    return out.toByteArray();
  }

  /** What local header and central directory share: from version to the length of extra fields. */
  private static byte[] common(byte[] content, int nameLength) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return littleEndian(LOCAL_HEADER_SIZE - 4)
        .putShort((short) VERSION_2_0)
        .putShort((short) FLAG_UTF_8)
        .putShort((short) STORED)
        .putInt(FIRST_DAY)
        .putInt((int) crc.getValue())
        .putInt(content.length)
        .putInt(content.length)
        .putShort((short) nameLength)
        .putShort((short) 0)
        .array();
  }

  private static byte[] record(byte[] common, byte[] name, int offset) {
    return littleEndian(RECORD_SIZE + name.length)
        .putInt(RECORD)
        .putShort((short) VERSION_2_0)
        .put(common)
        // No comment, first disk, no attributes.
        .put(new byte[10])
        .putInt(offset)
        .put(name)
        .array();
  }

  private byte[] end(int count, int size, int start) {
    return littleEndian(END_SIZE)
        .putInt(END)
        .putInt(0)
        .putShort((short) count)
        .putShort((short) count)
        .putInt(size)
        .putInt(start)
        .putShort((short) comment.length)
        .array();
  }

  private static ByteBuffer littleEndian(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
