package org.arcdose.service.skin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.arcdose.skindose.SkinDoseMap;

/** A map as it is kept: deflated 32 bit floats, one for each cell, in mGy. */
final class MapBytes {
  private static final int BUFFER = 16 * 1024;

  private MapBytes() {}

  static byte[] of(SkinDoseMap map) {
    double[] doses = map.doses();
    ByteBuffer floats = ByteBuffer.allocate(doses.length * Float.BYTES);
    for (double dose : doses) {
      floats.putFloat((float) dose);
    }
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(floats.array());
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The doses of that many cells.
   *
   * @throws IllegalStateException if the bytes are not those of so many cells
   */
  static float[] read(byte[] bytes, int cells) {
    ByteBuffer floats = ByteBuffer.allocate(cells * Float.BYTES);
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      int length = 0;
      while (length < floats.capacity()) {
        int read = inflater.inflate(floats.array(), length, floats.capacity() - length);
        if (read == 0) {
          throw new IllegalStateException("A stored map ends early.");
        }
        length += read;
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("A stored map is damaged.", e);
    } finally {
      inflater.end();
    }
    float[] doses = new float[cells];
    floats.asFloatBuffer().get(doses);
    return doses;
  }
}
