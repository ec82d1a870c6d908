package org.arcdose.service.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One study in a list. Totals are sums over the study's reports; null if no report has one.
 *
 * @param modalities kinds of its dose reports
 * @param findings how many values could not be read
 */
public record StudyRow(
    String studyInstanceUid,
    LocalDate studyDate,
    LocalTime studyTime,
    String accessionNumber,
    String description,
    List<String> modalities,
    String institution,
    String station,
    String model,
    int events,
    BigDecimal doseLengthProductMgyCm,
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    BigDecimal averageGlandularDoseMgy,
    int findings,
    Instant receivedAt) {
  public StudyRow {
    modalities = List.copyOf(modalities);
  }
}
