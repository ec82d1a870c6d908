package org.arcdose.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.json.DicomJson;
import org.arcdose.dose.RecordJson;

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
          print(Line.of(file, read(file)));
        }
      } catch (DicomException e) {
        allReadable = false;
        err.println(file + ": " + e.getMessage());
        print(Line.unreadable(file, e.getMessage()));
      }
    }
    return allReadable ? 0 : 1;
  }

  private static Dataset read(String file) throws DicomException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      return DicomReader.readHeader(stream).dataset();
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new DicomException("There is no such file.");
    } catch (AccessDeniedException e) {
      throw new DicomException("The file may not be read by this user.");
    } catch (IOException e) {
      throw new DicomException("The file cannot be read: " + e.getMessage());
    }
  }

  private void print(Line line) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    RecordJson.write(line, json);
    json.write('\n');
    json.writeTo(out);
    out.flush();
  }
}
