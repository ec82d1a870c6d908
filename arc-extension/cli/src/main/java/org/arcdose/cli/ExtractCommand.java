package org.arcdose.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.json.DicomJson;

/** Prints the dose in files, a line of JSON each; a bad file does not keep others from theirs. */
final class ExtractCommand {
  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private boolean allReadable = true;

  ExtractCommand(InputStream in, OutputStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  int run(List<String> files) throws UsageException, IOException {
    if (files.isEmpty()) {
      throw new UsageException("extract needs at least one file.");
    }
    for (String file : files) {
      try {
        if (file.equals("-")) {
          for (Dataset dataset : DicomJson.readAll(in)) {
            print(Line.of(file, dataset));
          }
        } else {
          print(Line.of(file, DicomFile.read(file)));
        }
      } catch (DicomException e) {
        allReadable = false;
        err.println(file + ": " + e.getMessage());
        print(Line.unreadable(file, e.getMessage()));
      }
    }
    return allReadable ? 0 : 1;
  }

  private void print(Line line) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    line.write(json);
    json.write('\n');
    json.writeTo(out);
    out.flush();
  }
}
