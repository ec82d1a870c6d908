package org.arcdose.synthetic;

import static org.arcdose.synthetic.expected.Units.ucum;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.NuclearField;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.expected.Units;

/**
 * Ways in which real dose objects differ from the plain case. Each says what is odd and where it
 * was seen; what a reader is to find then is in {@link SyntheticObject#expected()}.
 */
public enum Quirk {
  // Units: sound values, to be converted
  DAP_IN_DGY_CM2(
      "dose area products in dGy.cm2",
      "Canon, Toshiba",
      e -> e.unit(Units.GY_M2, ucum("dGy.cm2", "dGy.cm2"), 5)),
  DAP_IN_CGY_CM2(
      "dose area products in cGy.cm2",
      "displays of many makers",
      e -> e.unit(Units.GY_M2, ucum("cGy.cm2", "cGy.cm2"), 6)),
  DAP_IN_MGY_CM2(
      "dose area products in mGy.cm2",
      "portable systems",
      e -> e.unit(Units.GY_M2, ucum("mGy.cm2", "mGy.cm2"), 7)),
  DAP_IN_UGY_M2(
      "dose area products in uGy.m2",
      "older Siemens displays",
      e -> e.unit(Units.GY_M2, ucum("uGy.m2", "uGy.m2"), 6)),
  DAP_IN_GY_CM2(
      "dose area products in Gy.cm^2, with a caret",
      "Siemens Arcadis",
      e -> e.unit(Units.GY_M2, ucum("Gy.cm^2", "Gy.cm^2"), 4)),
  DOSE_RP_IN_MGY(
      "doses at the reference point in mGy",
      "Canon Ultimax-i",
      e -> e.unit(Units.GY, Units.MGY, 3)),
  AGD_IN_DGY(
      "average glandular doses in dGy, as the standard had it before CP-1194",
      "mammography before 2012",
      e ->
          e.unit(
              List.of(ProjectionField.AVERAGE_GLANDULAR_DOSE_MGY, PlaneField.GLANDULAR_DOSE_MGY),
              ucum("dGy", "dGy"),
              -2)),
  AIR_KERMA_IN_UGY(
      "entrance exposure in uGy",
      "mammography",
      e -> e.unit(List.of(ProjectionField.ENTRANCE_EXPOSURE_MGY), ucum("uGy", "uGy"), 3)),
  CTDI_IN_GY(
      "CTDIvol in Gy",
      "reports of unchecked converters",
      e -> e.unit(List.of(CtField.MEAN_CTDI_VOL_MGY), Units.GY, -3)),
  DLP_IN_GY_CM(
      "dose length products in Gy.cm",
      "reports of unchecked converters",
      e -> e.unit(Units.MGY_CM, ucum("Gy.cm", "Gy.cm"), -3)),
  ACTIVITY_IN_BQ(
      "activities in Bq",
      "PET image headers copied into a report",
      e -> e.unit(Units.MBQ, ucum("Bq", "Bq"), 6)),
  FLUORO_TIME_IN_MINUTES(
      "total fluoro time in minutes",
      "reports of unchecked converters",
      e ->
          e.unit(
              List.of(PlaneField.FLUORO_TIME_S),
              ucum("min", "min"),
              number -> number.divide(BigDecimal.valueOf(60), 9, RoundingMode.HALF_UP))),
  UNITS_WITHOUT_DOTS(
      "Gym2, mGycm and uAs for Gy.m2, mGy.cm and uA.s",
      "Siemens",
      e -> {
        e.unit(Units.GY_M2, ucum("Gym2", "Gym2"), 0);
        e.unit(Units.MGY_CM, ucum("mGycm", "mGycm"), 0);
        e.unit(Units.UAS, ucum("uAs", "uAs"), 0);
      }),
  UNITS_WITHOUT_BRACES(
      "pulse/s and X-ray sources without braces",
      "Canon, Toshiba",
      e -> {
        e.unit(Units.PULSE_PER_S, ucum("pulse/s", "pulse/s"), 0);
        e.unit(Units.SOURCES, ucum("X-ray sources", "X-ray sources"), 0);
      }),
  DEGREES_WITH_SIGN(
      "the degree sign as the meaning of deg",
      "Siemens, Philips",
      e -> e.unit(Units.DEGREE, ucum("deg", "\u00b0"), 0)),

  // Numbers that are none
  DAP_TOTAL_IN_UNKNOWN_UNIT(
      "dose area product total in a unit nobody knows",
      "invented",
      e -> {
        e.unit(List.of(PlaneField.DOSE_AREA_PRODUCT_GYM2), ucum("furlong", "furlong"), 0);
        e.unreadable(PlaneField.DOSE_AREA_PRODUCT_GYM2);
      }),
  DOSE_WITHOUT_UNIT(
      "doses at the reference point and CTDIvol without a unit",
      "invented",
      e -> {
        e.measured(
            List.of(ProjectionField.DOSE_RP_GY, CtField.MEAN_CTDI_VOL_MGY),
            value -> value.remove(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE));
        e.unreadable(ProjectionField.DOSE_RP_GY, CtField.MEAN_CTDI_VOL_MGY);
      }),
  TOTALS_ARE_NAN(
      "dose totals (DLP, dose at the reference point) are NaN",
      "systems that divide by zero",
      e ->
          e.garble(
              number -> "NaN", CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, PlaneField.DOSE_RP_GY)),
  TOTALS_ARE_NEGATIVE(
      "dose totals (DLP, dose at the reference point) are negative",
      "systems that count zero as -1",
      e ->
          e.garble(
              number -> "-" + number,
              CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM,
              PlaneField.DOSE_RP_GY)),
  DECIMAL_COMMA(
      "dose totals with a decimal comma",
      "Kodak, Carestream",
      e ->
          NumberQuirks.decimalComma(
              e, CtField.DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM, PlaneField.DOSE_AREA_PRODUCT_GYM2)),
  TOTALS_BELOW_EVENTS(
      "dose totals (DLP, dose at the reference point) are a tenth of the events' sum",
      "invented",
      NumberQuirks::totalsBelowEvents),

  // Nothing there
  ANGLES_ARE_EMPTY(
      "angles with an empty Measured Value Sequence",
      "GE OEC",
      e -> NumberQuirks.empty(e, Units.DEGREE)),
  DOSES_ARE_EMPTY(
      "doses of events at the reference point with an empty Measured Value Sequence",
      "Canon CXDI",
      e -> NumberQuirks.emptySequence(e, ProjectionField.DOSE_RP_GY)),
  NUMERIC_VALUE_IS_EMPTY(
      "tube current with an empty Numeric Value",
      "many",
      e -> NumberQuirks.emptyValue(e, ProjectionField.TUBE_CURRENT_MA, CtField.TUBE_CURRENT_MA)),
  NO_TECHNIQUE(
      "neither voltage nor tube current",
      "Philips Veradius",
      e -> e.remove(ProjectionField.KVP, ProjectionField.TUBE_CURRENT_MA)),
  NO_EVENT_DOSE_AREA_PRODUCT(
      "no dose area product in the events",
      "Canon CXDI",
      e -> e.remove(ProjectionField.DOSE_AREA_PRODUCT_GYM2)),
  NO_EVENT_UID(
      "events without a UID",
      "studies made from images",
      e ->
          e.remove(
              CtField.IRRADIATION_EVENT_UID,
              ProjectionField.IRRADIATION_EVENT_UID,
              NuclearField.ADMINISTRATION_EVENT_UID)),
  NO_INTENT(
      "Procedure reported without Has Intent",
      "GE CT Enhanced SR",
      e -> e.remove(ReportField.INTENT)),
  NO_DEVICE_TYPE(
      "no acquisition device type",
      "most angiography systems",
      e -> e.remove(ReportField.ACQUISITION_DEVICE_TYPE)),
  NO_CALIBRATION_DATE(
      "calibration without a date", "Philips Azurion", e -> e.remove(PlaneField.CALIBRATED_AT)),
  NO_PROTOCOL(
      "no acquisition protocol",
      "Philips, Toshiba",
      e -> e.remove(CtField.ACQUISITION_PROTOCOL, ProjectionField.ACQUISITION_PROTOCOL)),
  NO_ACCUMULATED_DOSE("no totals at all", "invented", StructureQuirks::noAccumulatedDose),
  NO_EVENTS(
      "totals but no events", "systems that report at the end only", StructureQuirks::noEvents),
  NO_TEMPLATE(
      "no Content Template Sequence",
      "GE OEC Elite MiniView",
      e -> e.drop(Tag.CONTENT_TEMPLATE_SEQUENCE)),

  // Codes
  SRT_CODES(
      "SNOMED RT codes, scheme SRT", "devices before 2017", e -> CodeQuirks.retired(e, "SRT")),
  SNM3_CODES(
      "SNOMED RT codes, scheme SNM3", "devices before 2005", e -> CodeQuirks.retired(e, "SNM3")),
  SDM99_CODES(
      "SNOMED RT codes, scheme 99SDM",
      "Siemens, older devices",
      e -> CodeQuirks.retired(e, "99SDM")),
  UMLS_CODES("codes of UMLS for breasts and spirals", "Hologic, GE", CodeQuirks::umls),
  CODES_WITHOUT_VALUE(
      "concept names with a meaning but no code value",
      "home-made reports",
      CodeQuirks::withoutValue),
  CODES_OF_UNKNOWN_SCHEME(
      "concept names with the right meaning under a private scheme",
      "converters",
      CodeQuirks::unknownScheme),
  CODES_WITHOUT_MEANING("coded values without a meaning", "converters", CodeQuirks::withoutMeaning),
  UPPER_CASE_MEANINGS(
      "code meanings in upper case", "GE OEC, Siemens mammography", CodeQuirks::upperCase),
  OLD_SPELLINGS(
      "meanings as spelled in other editions: X-ray, CTDIVol, Scope Of Accumulation",
      "Siemens, GE, Toshiba, Philips",
      CodeQuirks::oldSpellings),
  TUBE_CURRENT_CALLED_MA(
      "the meaning of tube current is mA",
      "Siemens Intevo",
      e -> CodeQuirks.rename(e, "mA", ProjectionField.TUBE_CURRENT_MA, CtField.TUBE_CURRENT_MA)),
  WRONG_TARGET_CODE(
      "anode target material under 113632 instead of 111632",
      "Philips",
      e -> CodeQuirks.recode(e, "113632", ProjectionField.ANODE_TARGET_MATERIAL)),
  OLD_EXPOSURE_TIME_CODE(
      "exposure time under 113735 instead of 113824",
      "Siemens AXIOM",
      e -> CodeQuirks.recode(e, "113735", ProjectionField.EXPOSURE_TIME_MS)),
  OTHER_MEANINGS(
      "coded values with the meaning in another language",
      "localised devices",
      CodeQuirks::otherMeanings),
  EMPTY_TARGET_REGION(
      "target region without a code",
      "Philips Big Bore, PixelMed, Toshiba",
      e -> CodeQuirks.withoutCode(e, CtField.TARGET_REGION, ProjectionField.TARGET_REGION)),

  // Structure
  UIDS_AS_TEXT("UIDs sent as TEXT", "GE OEC", StructureQuirks::uidsAsText),
  PERSON_NAME_TYPE(
      "value type PERSON NAME instead of PNAME",
      "Spectrum Dynamics",
      StructureQuirks::personNameType),
  PERSON_BESIDE_ITS_FACTS(
      "role and ID of the person of a dose check beside the person, not below",
      "Toshiba",
      StructureQuirks::personBesideItsFacts),
  CONCEPT_MOD_TYPE(
      "value type HAS CONCEPT MOD instead of CODE",
      "Siemens RRDSR",
      StructureQuirks::conceptModType),
  ORIENTATION_MODIFIER_AS_SIBLING(
      "patient orientation modifier beside the orientation, not below it",
      "Canon Alphenix",
      e ->
          StructureQuirks.lift(
              e,
              ProjectionField.PATIENT_ORIENTATION,
              ProjectionField.PATIENT_ORIENTATION_MODIFIER)),
  LATERALITY_UNDER_TARGET_REGION(
      "laterality below the target region, not the anatomical structure",
      "Giotto, newer editions of the standard",
      StructureQuirks::lateralityUnderTargetRegion),
  REFERENCE_POINT_AS_TEXT(
      "reference point defined by text", "Philips", StructureQuirks::referencePointAsText),
  PLANES_SWAPPED(
      "totals of plane B before plane A",
      "biplane systems that report the lateral plane first",
      StructureQuirks::planesSwapped),
  ITEMS_REPEATED(
      "numbers of an event sent twice", "Philips Azurion", StructureQuirks::itemsRepeated),
  PULSES_MULTI_VALUED(
      "voltage, current and width of each pulse as one number with several values",
      "Eurocolumbus",
      PulseQuirks::multiValued),
  PULSES_AS_ITEMS(
      "voltage, current and width of each pulse as items of their own",
      "Giotto",
      PulseQuirks::asItems),
  PULSES_WITHOUT_RADIATION(
      "pulse lists padded with zeros", "Eurocolumbus", PulseQuirks::paddedWithZeros),
  MODULATION_IN_COMMENT(
      "the type of tube current modulation in the comment only",
      "Siemens",
      StructureQuirks::modulationInComment),
  PRIVATE_ITEMS("private containers between the others", "Toshiba", StructureQuirks::privateItems),
  VARIABLE_PITCH(
      "a private number \"10.50/ 15.00\"",
      "Toshiba variable helical pitch",
      StructureQuirks::variablePitch),
  INTEGRATED_FLUOROSCOPY(
      "acquisition device type Integrated on a fluoroscopy system",
      "Philips Azurion",
      StructureQuirks::integratedFluoroscopy),
  OBSERVER_UID_IS_STUDY_UID(
      "the device observer UID is the study's",
      "GE OEC Fluorostar",
      StructureQuirks::observerUidIsStudyUid),

  // Times
  TIME_WITH_OFFSET(
      "date and times with an offset from UTC",
      "Siemens Flash",
      e -> TimeQuirks.append(e, "+0100")),
  TIME_WITH_FRACTION(
      "date and times with fractions of a second", "Philips", e -> TimeQuirks.append(e, ".294000")),
  TIME_IS_DATE("date and times without a time", "converters", TimeQuirks::datesOnly),
  NO_STUDY_DATE(
      "no study date and time; those of the content stand in", "DX", TimeQuirks::noStudyDate),

  // Patient and equipment
  AGE_IN_WEEKS(
      "age string in weeks, no birth date",
      "paediatrics",
      e -> PatientQuirks.ageString(e, "012W", "0.2")),
  AGE_IN_MONTHS(
      "age string in months, no birth date",
      "paediatrics",
      e -> PatientQuirks.ageString(e, "018M", "1.5")),
  AGE_IN_DAYS(
      "age string in days, no birth date",
      "paediatrics",
      e -> PatientQuirks.ageString(e, "006D", "0.0")),
  BIRTH_DATE_IN_FUTURE(
      "birth date in the year 9999, the age string is right",
      "de-identified objects",
      PatientQuirks::birthDateInFuture),
  NO_AGE("neither birth date nor age", "de-identified objects", PatientQuirks::noAge),
  TEXT_IN_SIZE("text in Patient's Size", "DX", PatientQuirks::textInSize),
  MANY_SOFTWARE_VERSIONS(
      "Software Versions with 41 values", "Spectrum Dynamics", PatientQuirks::manySoftwareVersions),
  NO_STATION("no Station Name", "PixelMed", PatientQuirks::noStation),
  LATIN_1(
      "character set ISO_IR 100",
      "most devices in Western Europe",
      e -> PatientQuirks.characterSet(e, "ISO_IR 100", "M\u00fcller^B\u00e4rbel")),
  JAPANESE(
      "a name in Japanese, ISO 2022 IR 87",
      "Canon, Toshiba",
      e ->
          PatientQuirks.characterSet(
              e, "\\ISO 2022 IR 87", "Yamada^Tarou=\u5c71\u7530^\u592a\u90ce")),
  CHINESE(
      "a name in Chinese, GB18030",
      "GE in China",
      e -> PatientQuirks.characterSet(e, "GB18030", "Wang^XiaoDong=\u738b^\u5c0f\u4e1c")),
  NO_CHARACTER_SET(
      "Latin 1 text without a character set", "older devices", PatientQuirks::undeclared),

  // Image headers
  DISTANCE_IN_DECIMETRES(
      "source to detector distance in dm", "Kodak DR 7500", ImageQuirks::distanceInDecimetres),
  FILTER_BOUNDS_REVERSED(
      "filter minimum above its maximum", "Kodak DR 7500", ImageQuirks::filterBoundsReversed),
  FILTERS_WITH_COMMAS(
      "several filters in one value, with commas",
      "Kodak, Carestream",
      ImageQuirks::filtersWithCommas),
  COPPER_IN_FILTER_TYPE(
      "filter type CU_0.1_MM, no material",
      "Siemens Multix, Fluorospot",
      ImageQuirks::copperInFilterType),
  BUTTERFLY_FILTER("filter type BUTTERFLY", "radiography", ImageQuirks::butterflyFilter),
  ALUMINIUM("the filter material ALUMINIUM", "British spelling", ImageQuirks::aluminium),
  DECIMALS_IN_WHOLE_NUMBERS(
      "fractions of mA and ms where whole numbers belong",
      "DRGEM",
      ImageQuirks::decimalsInWholeNumbers),
  CHARGE_IN_MAS("exposure in mAs only", "older radiography", ImageQuirks::chargeInMas),
  NO_ACQUISITION_TIME(
      "no acquisition date and time; those of the content stand in",
      "DX",
      ImageQuirks::noAcquisitionTime),
  NO_MANUFACTURER("no Manufacturer", "converters", ImageQuirks::noManufacturer),
  ADMINISTRATION_TIMES(
      "times of the administration without a date; it is the study's",
      "NM and PET",
      ImageQuirks::administrationTimes),

  // Encoding
  IMPLICIT_VR(
      "implicit VR little endian", "Spectrum Dynamics", e -> e.transferSyntax("1.2.840.10008.1.2")),
  BIG_ENDIAN("explicit VR big endian", "Giotto", e -> e.transferSyntax("1.2.840.10008.1.2.2"));

  private final String what;
  private final String seen;
  private final Consumer<ObjectEdit> edit;

  Quirk(String what, String seen, Consumer<ObjectEdit> edit) {
    this.what = what;
    this.seen = seen;
    this.edit = edit;
  }

  /** What is odd, in half a sentence. */
  public String what() {
    return what;
  }

  /** Where it was seen: devices, or the reason it is here. */
  public String seen() {
    return seen;
  }

  /** Whether objects of this kind have anything the quirk could change. */
  public boolean appliesTo(Kind kind) {
    return new ObjectEdit(kind.draft(kind.exam(0, 0))).apply(this);
  }

  void edit(ObjectEdit object) {
    edit.accept(object);
  }
}
