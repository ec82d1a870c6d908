package org.arcdose.dicom.sr;

import static org.arcdose.dicom.sr.SrItems.ANY;
import static org.arcdose.dicom.sr.SrItems.item;
import static org.arcdose.dicom.sr.SrItems.measured;
import static org.arcdose.dicom.sr.SrItems.number;
import static org.arcdose.dicom.sr.SrItems.only;
import static org.arcdose.dicom.sr.SrItems.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of content items: what is not there is absent, what is broken is a problem. */
class ContentValueTest {
  private static final Unit MM = Unit.of("mm");

  @ParameterizedTest
  @CsvSource({
    "12.50, 12.50",
    "' 12.50 ', 12.50",
    "1.25E+1, 12.5",
    "'12,5', 12.5",
    "'12,50000', 12.50000",
    "'0,125', 0.125",
    "'-,125', -0.125"
  })
  void reads_numbers(String written, BigDecimal expected) throws Exception {
    assertEquals(Optional.of(expected), in(MM, number(ANY, written, "mm")).value());
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 'is \"NaN\", which is not a number'",
    "-Infinity, 'is \"-Infinity\", which is not a number'",
    "10.50/ 15.00, 'is \"10.50/ 15.00\", which is not a number'",
    "'1,234', 'is \"1,234\", which is not a number'",
    "'1,234.5', 'is \"1,234.5\", which is not a number'",
    "Doe^Jane, 'is text, which is not a number'",
    "12 mm, 'is text, which is not a number'",
    "1E999999999, 'is \"1E999999999\", which is not a number'"
  })
  void says_why_there_is_no_number_and_quotes_no_text(String written, String problem)
      throws Exception {
    assertEquals(Optional.of(problem), in(MM, number(ANY, written, "mm")).problem());
  }

  @Test
  void refuses_a_unit_of_another_dimension() throws Exception {
    assertEquals(
        Optional.of("has the unit \"s\", which cannot be converted to mm"),
        in(MM, number(ANY, "12", "s")).problem());
  }

  @Test
  void tells_a_missing_number_from_one_that_the_device_could_not_measure() throws Exception {
    Dataset empty = item("NUM", ANY).putSequence(Tag.MEASURED_VALUE_SEQUENCE);
    assertTrue(only(empty).measurement().isAbsent());

    Dataset qualified =
        item("NUM", ANY)
            .putSequence(Tag.MEASURED_VALUE_SEQUENCE)
            .putCode(
                Tag.NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE,
                new Code("114006", "DCM", "Measurement failure"));
    assertEquals(
        Optional.of("has no number: (114006, DCM, Measurement failure)"),
        only(qualified).measurement().problem());
    assertEquals("114006", only(qualified).qualifier().orElseThrow().value());
  }

  @Test
  void takes_floating_point_or_a_fraction_when_the_decimal_text_is_no_number() throws Exception {
    Dataset floating =
        new Dataset()
            .put(Tag.NUMERIC_VALUE, VR.DS, "")
            .put(Tag.FLOATING_POINT_VALUE, VR.FD, "1.25", "2.5");
    assertEquals(
        List.of(new BigDecimal("1.25"), new BigDecimal("2.5")),
        only(measured(ANY, floating, "mm")).measurements().stream()
            .map(value -> value.value().orElseThrow())
            .toList());

    assertEquals(Optional.of(new BigDecimal("0.25")), in(MM, fraction("1", "4")).value());
    assertEquals(
        Optional.of("is \"1/0\", which is not a number"), in(MM, fraction("1", "0")).problem());
  }

  @Test
  void prefers_the_decimal_text_as_it_was_written() throws Exception {
    Dataset both =
        new Dataset()
            .put(Tag.NUMERIC_VALUE, VR.DS, "0.10")
            .put(Tag.FLOATING_POINT_VALUE, VR.FD, "0.1");

    assertEquals("0.10", only(measured(ANY, both, "mm")).measurements().get(0).original());
  }

  @Test
  void reads_every_item_of_the_measured_value_sequence() throws Exception {
    Dataset item = item("NUM", ANY);
    item.putSequence(
        Tag.MEASURED_VALUE_SEQUENCE,
        new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, "1", "", "2"),
        new Dataset(),
        new Dataset().put(Tag.NUMERIC_VALUE, VR.DS, "3"));

    assertEquals(
        List.of("1", "2", "3"),
        only(item).measurements().stream().map(Measurement::original).toList());
  }

  @Test
  void reads_a_number_sent_as_text() throws Exception {
    assertEquals(
        Optional.of(new BigDecimal("125")), in(Unit.of("uGy.m2"), text("1.25 Gy.cm2")).value());
    assertEquals(Optional.of("has no unit"), in(MM, text("1.25")).problem());
    assertEquals(
        Optional.of(new BigDecimal("1.25")),
        only(text("1.25")).measurement().flatMap(Measurement::number).value());
    assertEquals(
        Optional.of("is text, which is not a number"), in(MM, text("see Doe^Jane")).problem());
    assertEquals(
        Optional.of("is text, which is not a number"), in(MM, text("1".repeat(100))).problem());
  }

  @ParameterizedTest
  @CsvSource({
    "20240229091233.25+0130, 2024-02-29T09:12:33.25, +01:30",
    "20240229091233-0500, 2024-02-29T09:12:33, -05:00",
    "202402290912+0000, 2024-02-29T09:12, Z",
    "20240229, 2024-02-29T00:00, ",
    "20240229091233.250000, 2024-02-29T09:12:33.25, ",
    "20240229091233+9900, 2024-02-29T09:12:33, "
  })
  void keeps_the_offset_from_utc(String written, LocalDateTime local, String offset)
      throws Exception {
    DateTimeValue expected =
        new DateTimeValue(local, Optional.ofNullable(offset).map(ZoneOffset::of));

    Dataset typed = item("DATETIME", ANY).put(Tag.DATE_TIME, VR.DT, written);
    assertEquals(Optional.of(expected), only(typed).dateTime().value());
    assertEquals(Optional.of(expected), only(text(written)).dateTime().value());
    Dataset observed = text("any").put(Tag.OBSERVATION_DATE_TIME, VR.DT, written);
    assertEquals(Optional.of(expected), only(observed).observationDateTime().value());
  }

  @Test
  void says_what_is_no_date_time_or_uid() throws Exception {
    ContentItem words = only(text("Doe^Jane"));

    assertEquals(Optional.of("is not a date and time"), words.dateTime().problem());
    assertEquals(Optional.of("is not a date"), words.date().problem());
    assertEquals(Optional.of("is not a time of day"), words.time().problem());
    assertEquals(Optional.of("is not a UID"), words.uid().problem());
    assertEquals(Optional.of("is not a UID"), only(text("1".repeat(65))).uid().problem());
    assertTrue(words.code().isAbsent());
    assertTrue(only(item("DATETIME", ANY)).dateTime().isAbsent());
    assertTrue(only(item("UIDREF", ANY)).uid().isAbsent());
  }

  @Test
  void reads_dates_times_codes_and_uids() throws Exception {
    Dataset all =
        item("CODE", ANY)
            .put(Tag.DATE, VR.DA, "20240229")
            .put(Tag.TIME, VR.TM, "0912")
            .put(Tag.OBSERVATION_UID, VR.UI, "2.25.7")
            .put(Tag.UID, VR.UI, "2.25.8")
            .putCode(Tag.CONCEPT_CODE_SEQUENCE, ANY.code());

    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), only(all).date().value());
    assertEquals(Optional.of(LocalTime.of(9, 12)), only(all).time().value());
    assertEquals(Optional.of("2.25.7"), only(all).observationUid());
    assertEquals(Optional.of("2.25.8"), only(all).uid().value());
    assertEquals(Optional.of(ANY.code()), only(all).code().value());
  }

  @Test
  void tells_an_empty_code_from_none() throws Exception {
    Dataset empty = item("CODE", ANY).putSequence(Tag.CONCEPT_CODE_SEQUENCE, new Dataset());
    Dataset none = item("CODE", ANY).putSequence(Tag.CONCEPT_CODE_SEQUENCE);

    assertEquals(Optional.of("has an empty code"), only(empty).code().problem());
    assertTrue(only(none).code().isAbsent());
  }

  @Test
  void reads_what_an_image_or_waveform_item_refers_to() throws Exception {
    Dataset state = sop("1.2.840.10008.5.1.4.1.1.11.1", "2.25.2");
    Dataset image =
        sop("1.2.840.10008.5.1.4.1.1.12.1", "2.25.1")
            .put(Tag.REFERENCED_FRAME_NUMBER, VR.IS, "1", "17")
            .putSequence(Tag.REFERENCED_SOP_SEQUENCE, state);
    SopReference reference =
        only(item("IMAGE", ANY).putSequence(Tag.REFERENCED_SOP_SEQUENCE, image))
            .sopReference()
            .value()
            .orElseThrow();

    assertEquals("2.25.1", reference.sopInstanceUid());
    assertEquals("1.2.840.10008.5.1.4.1.1.12.1", reference.sopClassUid());
    assertEquals(List.of(1, 17), reference.frames());
    assertEquals("2.25.2", reference.presentationState().orElseThrow().sopInstanceUid());

    Dataset waveform = sop("1.2", "2.25.3").put(Tag.REFERENCED_WAVEFORM_CHANNELS, VR.US, "1", "2");
    Dataset ecg = item("WAVEFORM", ANY).putSequence(Tag.REFERENCED_SOP_SEQUENCE, waveform);
    assertEquals(List.of(1, 2), only(ecg).sopReference().value().orElseThrow().channels());
    Dataset nowhere = item("IMAGE", ANY).putSequence(Tag.REFERENCED_SOP_SEQUENCE, new Dataset());
    assertEquals(
        Optional.of("refers to an object without a SOP Instance UID"),
        only(nowhere).sopReference().problem());
    assertTrue(only(item("IMAGE", ANY)).sopReference().isAbsent());
  }

  @Test
  void reads_coordinates_in_space_and_time() throws Exception {
    SpatialCoordinates line =
        only(graphic("SCOORD", "1", "2", "3.5", "4")).spatialCoordinates().value().orElseThrow();
    assertEquals("POLYLINE", line.graphicType());
    assertEquals(List.of(decimals("1.0", "2.0"), decimals("3.5", "4.0")), line.points());

    Dataset inPatient =
        graphic("SCOORD3D", "1", "2", "3")
            .put(Tag.REFERENCED_FRAME_OF_REFERENCE_UID, VR.UI, "2.25.9");
    SpatialCoordinates point = only(inPatient).spatialCoordinates().value().orElseThrow();
    assertEquals(List.of(decimals("1.0", "2.0", "3.0")), point.points());
    assertEquals(Optional.of("2.25.9"), point.frameOfReferenceUid());
    assertEquals(
        Optional.of("has 3 coordinates, which are no points of 2"),
        only(graphic("SCOORD", "1", "2", "3")).spatialCoordinates().problem());

    Dataset range =
        item("TCOORD", ANY)
            .put(Tag.TEMPORAL_RANGE_TYPE, VR.CS, "SEGMENT")
            .put(Tag.REFERENCED_TIME_OFFSETS, VR.DS, "0.5", "1.25")
            .put(Tag.REFERENCED_SAMPLE_POSITIONS, VR.UL, "7")
            .put(Tag.REFERENCED_DATE_TIME, VR.DT, "20240229091233+0100");
    TemporalCoordinates times = only(range).temporalCoordinates().value().orElseThrow();
    assertEquals(decimals("0.5", "1.25"), times.timeOffsetsS());
    assertEquals(List.of(7), times.samplePositions());
    assertEquals(Optional.of(ZoneOffset.ofHours(1)), times.dateTimes().get(0).offset());
    Dataset timeless = item("TCOORD", ANY).put(Tag.TEMPORAL_RANGE_TYPE, VR.CS, "POINT");
    assertEquals(
        Optional.of("is a range in time without a time"),
        only(timeless).temporalCoordinates().problem());
  }

  private static Reading<BigDecimal> in(Unit unit, Dataset item) throws DicomException {
    return only(item).measurement().flatMap(measurement -> measurement.in(unit));
  }

  private static Dataset fraction(String numerator, String denominator) {
    return measured(
        ANY,
        new Dataset()
            .put(Tag.RATIONAL_NUMERATOR_VALUE, VR.SL, numerator)
            .put(Tag.RATIONAL_DENOMINATOR_VALUE, VR.UL, denominator),
        "mm");
  }

  private static Dataset sop(String classUid, String instanceUid) {
    return new Dataset()
        .put(Tag.REFERENCED_SOP_CLASS_UID, VR.UI, classUid)
        .put(Tag.REFERENCED_SOP_INSTANCE_UID, VR.UI, instanceUid);
  }

  private static Dataset graphic(String type, String... numbers) {
    return item(type, ANY)
        .put(Tag.GRAPHIC_TYPE, VR.CS, "POLYLINE")
        .put(Tag.GRAPHIC_DATA, VR.FL, numbers);
  }

  private static List<BigDecimal> decimals(String... numbers) {
    return List.of(numbers).stream().map(BigDecimal::new).toList();
  }
}
