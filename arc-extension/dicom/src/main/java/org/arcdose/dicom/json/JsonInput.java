package org.arcdose.dicom.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * The characters of JSON on their way to the parser, which holds a whole string and a whole dataset
 * in memory however long they are: here they end.
 */
final class JsonInput extends Reader {
  /** 50 MB of InlineBinary; longer values belong behind a BulkDataURI. */
  static final int LONGEST_STRING = 1 << 26;

  /** Many times the largest dose report, and still fit for a heap. */
  static final int LONGEST_DATASETS = 1 << 27;

  /** What is longer than a limit. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message);
    }
  }

  private final PushbackReader in;
  private final boolean oneByOne;
  private int inDatasets;
  private int inString;
  private boolean escaped;
  private boolean started;

  private JsonInput(Reader in, boolean oneByOne) {
    this.in = new PushbackReader(in);
    this.oneByOne = oneByOne;
  }

  /** Characters of datasets that are kept together. */
  static JsonInput together(Reader in) {
    return new JsonInput(in, false);
  }

  /** UTF-8, as JSON is; bytes that are none end in an exception. */
  static JsonInput together(InputStream in) {
    return together(new InputStreamReader(in, UTF_8.newDecoder()));
  }

  /** As {@link #together} but of datasets of which one at a time is kept. */
  static JsonInput oneByOne(InputStream in) {
    return new JsonInput(new InputStreamReader(in, UTF_8.newDecoder()), true);
  }

  /** A dataset begins at about the character read last. */
  void startDataset() {
    if (oneByOne) {
      inDatasets = 0;
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (!started) {
      skipByteOrderMark();
    }
    int count = in.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      char c = buffer[i];
      // A quotation mark begins or ends a string unless a backslash is before it.
      inString = c == '"' && !escaped ? 0 : inString + 1;
      escaped = c == '\\' && !escaped;
    }
    inDatasets += Math.max(0, count);
    if (inString > LONGEST_STRING) {
      throw new TooLong("A text in DICOM JSON is longer than " + LONGEST_STRING + " characters");
    }
    if (inDatasets > LONGEST_DATASETS) {
      throw new TooLong("The DICOM JSON is longer than " + LONGEST_DATASETS + " characters");
    }
    return count;
  }

  private void skipByteOrderMark() throws IOException {
    started = true;
    int first = in.read();
    if (first >= 0 && first != '\uFEFF') {
      in.unread(first);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
