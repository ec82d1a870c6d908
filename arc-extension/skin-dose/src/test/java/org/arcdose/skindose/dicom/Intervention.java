package org.arcdose.skindose.dicom;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.skindose.Assessment;
import org.arcdose.skindose.EventDose;
import org.arcdose.skindose.Procedure;
import org.arcdose.skindose.SkinDose;
import org.arcdose.skindose.SkinDoseMap;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.SkinDoseSettings;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.image.SkinDoseImage;
import org.arcdose.skindose.normalisation.DeviceSettings;
import org.arcdose.skindose.normalisation.Normaliser;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.report.DoseReportEvents;
import org.arcdose.skindose.report.ReportedPerson;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticStudies;

/** An invented intervention and the skin dose of it, told as objects. */
record Intervention(Dataset source, DoseReport report, SkinDoseEstimate estimate) {
  static final Author AUTHOR = new Author("2.25.4711", "0.1.0");
  static final OffsetDateTime MADE_AT = OffsetDateTime.parse("2026-11-20T14:30:00+01:00");

  static Intervention of(Kind kind, String phantomName, Quirk... quirks) {
    Dataset source = new SyntheticStudies(1).object(kind, 0, quirks).object().dataset();
    DoseReport report = ((Extraction.Extracted) DoseExtraction.extract(source)).report();
    Person person =
        ReportedPerson.of(
            report.study().patient(), null, OptionalDouble.empty(), OptionalDouble.empty());
    var phantom = Phantoms.named(phantomName, person).orElseThrow();
    var events = new Normaliser(DeviceSettings.UNKNOWN).normalise(DoseReportEvents.of(report));
    SkinDose dose =
        new SkinDose(
            phantom,
            new SkinDoseSettings(BeamSettings.USUAL, null),
            List.of(new Procedure("1", report.study().studyDate(), false, events)));
    SkinDoseMap map = dose.map();
    SkinDoseResult result = Assessment.of(dose, map, person, List.of());
    return new Intervention(
        source,
        report,
        new SkinDoseEstimate(
            person,
            result,
            List.of(new DoseSource(identity(source), "1", events.size())),
            SkinDoseImage.of(dose, map, result),
            MADE_AT));
  }

  SkinDoseObjects objects(InstanceIdentity... replaced) {
    return SkinDoseObjects.of(source, estimate, AUTHOR, List.of(replaced));
  }

  /** The same with another peak and other events. */
  Intervention with(Double psdMgy, List<EventDose> events) {
    SkinDoseResult same = estimate.result();
    SkinDoseResult other =
        new SkinDoseResult(
            same.model(),
            same.phantom(),
            same.patient(),
            psdMgy,
            same.psd1cm2Mgy(),
            same.psdPositionCm(),
            same.areaAboveCm2(),
            same.dapFraction(),
            same.upperBoundMgy(),
            same.band(),
            same.grade(),
            same.gradeReasons(),
            same.warnings(),
            same.procedures(),
            events,
            same.points(),
            same.provenance());
    return new Intervention(
        source,
        report,
        new SkinDoseEstimate(
            estimate.person(), other, estimate.sources(), estimate.picture(), MADE_AT));
  }

  static InstanceIdentity identity(Dataset object) {
    return new InstanceIdentity(
        object.string(Tag.STUDY_INSTANCE_UID).orElseThrow(),
        object.string(Tag.SERIES_INSTANCE_UID).orElseThrow(),
        object.string(Tag.SOP_CLASS_UID).orElseThrow(),
        object.string(Tag.SOP_INSTANCE_UID).orElseThrow());
  }
}
