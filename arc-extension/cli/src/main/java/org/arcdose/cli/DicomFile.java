package org.arcdose.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomReader;

/** Reads files named on the command line. */
final class DicomFile {
  private DicomFile() {}

  static Dataset read(String file) throws DicomException {
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
}
