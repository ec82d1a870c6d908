package org.arcdose.archive.orthanc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of an answer that fails when the connection ends before all announced bytes have come;
 * {@link java.net.HttpURLConnection} would hand out the truncated object as a whole one.
 */
final class WholeBody extends FilterInputStream {
  private final long length;
  private final String sender;
  private long received;

  /**
   * @param length as announced, negative if it was not
   * @param sender how messages call it
   */
  WholeBody(InputStream body, long length, String sender) {
    super(body);
    this.length = length;
    this.sender = sender;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int count) throws IOException {
    int got;
    try {
      got = super.read(buffer, offset, count);
    } catch (IOException e) {
      throw new IOException(broken() + ": " + e.getMessage(), e);
    }
    if (got > 0) {
      received += got;
    } else if (got < 0 && received < length) {
      throw new IOException(broken());
    }
    return got;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    received += skipped;
    return skipped;
  }

  /** What was read is complete whatever becomes of the rest. */
  @Override
  public void close() {
    try {
      super.close();
    } catch (IOException ofUnreadRest) {
      // the connection is not used again
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private String broken() {
    return sender
        + " broke off after "
        + received
        + (length < 0 ? " bytes" : " of " + length + " bytes");
  }
}
