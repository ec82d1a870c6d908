package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A series of PET images (PS3.3 C.8.9.1). Null: not in the image.
 *
 * @param seriesInstanceUid (0020,000E)
 * @param startedAt Series Date and Time (0008,0021), (0008,0031), local time of the device
 * @param rrIntervals Number of R-R Intervals (0054,0061)
 * @param timeSlots Number of Time Slots (0054,0071)
 * @param timeSlices Number of Time Slices (0054,0101)
 * @param slices Number of Slices (0054,0081)
 * @param reconstructionMethod (0054,1103)
 * @param coincidenceWindowNs Coincidence Window Width (0054,1210) in ns
 * @param energyWindowLowerKev lower limit (0054,0014) of the first energy window in keV
 * @param energyWindowUpperKev upper limit (0054,0015) of the first energy window in keV
 * @param scanProgression Scan Progression Direction (0054,0501)
 * @param seriesType (0054,1000), two values
 * @param corrections Corrected Image (0028,0051)
 */
public record PetSeries(
    String seriesInstanceUid,
    LocalDateTime startedAt,
    Integer rrIntervals,
    Integer timeSlots,
    Integer timeSlices,
    Integer slices,
    String reconstructionMethod,
    BigDecimal coincidenceWindowNs,
    BigDecimal energyWindowLowerKev,
    BigDecimal energyWindowUpperKev,
    String scanProgression,
    List<String> seriesType,
    List<String> corrections) {
  /** Of a series that says nothing of itself. */
  public static final PetSeries NONE =
      new PetSeries(null, null, null, null, null, null, null, null, null, null, null, null, null);

  public PetSeries {
    seriesType = seriesType == null ? List.of() : List.copyOf(seriesType);
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
  }
}
