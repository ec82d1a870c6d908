package org.arcdose.service.dose;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtXRaySource;

/** A {@link CtIrradiationEvent} without its sources, which have a table of their own. */
@Embeddable
record CtEventColumns(
    String irradiationEventUid,
    String acquisitionProtocol,
    Code targetRegion,
    Code acquisitionType,
    BigDecimal exposureTimeS,
    BigDecimal scanningLengthMm,
    BigDecimal singleCollimationMm,
    BigDecimal totalCollimationMm,
    BigDecimal pitchFactor,
    BigDecimal meanCtdiVolMgy,
    Code phantom,
    BigDecimal doseLengthProductMgyCm,
    String comment) {
  static final CtEventColumns EMPTY =
      new CtEventColumns(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  static CtEventColumns of(CtIrradiationEvent event) {
    return new CtEventColumns(
        event.irradiationEventUid(),
        event.acquisitionProtocol(),
        event.targetRegion(),
        event.acquisitionType(),
        event.exposureTimeS(),
        event.scanningLengthMm(),
        event.singleCollimationMm(),
        event.totalCollimationMm(),
        event.pitchFactor(),
        event.meanCtdiVolMgy(),
        event.phantom(),
        event.doseLengthProductMgyCm(),
        event.comment());
  }

  CtIrradiationEvent event(List<CtXRaySource> sources) {
    return new CtIrradiationEvent(
        irradiationEventUid,
        acquisitionProtocol,
        targetRegion,
        acquisitionType,
        exposureTimeS,
        scanningLengthMm,
        singleCollimationMm,
        totalCollimationMm,
        pitchFactor,
        meanCtdiVolMgy,
        phantom,
        doseLengthProductMgyCm,
        sources,
        comment);
  }
}
