package org.arcdose.configuration;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import org.arcdose.configuration.Kind.Amount;
import org.arcdose.configuration.Kind.Choice;
import org.arcdose.configuration.Kind.Day;
import org.arcdose.configuration.Kind.Flag;
import org.arcdose.configuration.Kind.Secret;
import org.arcdose.configuration.Kind.Text;
import org.arcdose.configuration.Kind.Vector;

/** Everything an administrator can set. Reading, schema, document and page follow from it. */
public final class Definition {
  private static final Kind FLAG = new Flag();
  private static final Kind KEPT = new Choice(List.of("plain", "hashed", "none"));
  private static final Kind PATTERN = new Text("a pattern");
  private static final Kind AE_TITLE = new Text("an AE title");
  private static final JsonValue NOTHING = JsonValue.NULL;

  private static final Group IDENTITY =
      Group.once(
          "identity",
          "What is kept of who a patient is: as it is, as a keyed hash, or not at all.",
          kept("name", "arcdoseKeepPatientName", 10, "The patient's name."),
          kept("id", "arcdoseKeepPatientID", 11, "Patient ID."),
          kept("birthDate", "arcdoseKeepPatientBirthDate", 12, "The patient's birth date."),
          kept("accessionNumber", "arcdoseKeepAccessionNumber", 13, "Accession Number."));

  private static final Group NOT_PATIENT =
      Group.once(
          "notPatient",
          "Patterns (`*`, `?`, `[abc]`, `[!abc]`) that tell phantoms and tests from patients.",
          Setting.several("names", PATTERN, ldap("arcdoseNotPatientName", 14), "Of patient names."),
          Setting.several("ids", PATTERN, ldap("arcdoseNotPatientID", 15), "Of Patient IDs."));

  private static final Group ALERTS =
      Group.once(
          "skinDoseAlerts",
          "Doses of the skin somebody is to be told of.",
          Setting.several(
                  "levelsGy",
                  Amount.from("0.001", "1000"),
                  ldap("arcdoseSkinDoseAlertLevel", 16),
                  "An alert for each level the peak skin dose reaches.")
              .presetTo(Json.createArrayBuilder().add(2).add(3).add(5).add(10).add(15).build())
              .in("Gy"),
          number(
                  "areaCm2",
                  Amount.from("0", "100000"),
                  Json.createValue(1),
                  ldap("arcdoseSkinDoseAlertArea", 17),
                  "And one for the skin if that much of it has at least the level.")
              .in("cm²"));

  private static final Group RETENTION =
      Group.once(
          "retention",
          "How long what is no longer needed for work is kept.",
          number(
                  "inboxDays",
                  Amount.wholeFrom(1, 365),
                  Json.createValue(7),
                  ldap("arcdoseInboxRetention", 18),
                  "Entries of stored objects whose jobs have ended.")
              .in("days"),
          number(
                  "jobDays",
                  Amount.wholeFrom(1, 3650),
                  Json.createValue(90),
                  ldap("arcdoseJobRetention", 19),
                  "Jobs that ended well; failed ones stay until somebody retries or cancels them.")
              .in("days"));

  private static final Group MATCH =
      Group.once(
              "match",
              "What the device says of itself, in any case; each that is given must fit.",
              word("observerUid", "arcdoseDeviceObserverUID", 30, "Device Observer UID."),
              word("manufacturer", "arcdoseManufacturer", 31, "Manufacturer."),
              word("model", "arcdoseManufacturerModelName", 32, "Manufacturer's Model Name."),
              word("serialNumber", "arcdoseDeviceSerialNumber", 33, "Device Serial Number."),
              word("stationName", "arcdoseStationName", 34, "Station Name."))
          .withAtLeastOne();

  private static final Group KERMA_FACTOR =
      Group.once(
          "kermaFactor",
          "By which the reported kerma of each plane (tube) is multiplied.",
          factor("A", "arcdoseKermaFactorPlaneA", 35, "Plane A, or the only one."),
          factor("B", "arcdoseKermaFactorPlaneB", 36, "Plane B."));

  private static final Group DEVICES =
      new Group(
          "devices",
          ldap("arcdoseDevice", 2),
          false,
          "Of single devices; the first entry that fits holds (in LDAP in the order of their"
              + " names).",
          List.of(
              Setting.one(
                  "skinDose",
                  new Choice(List.of("auto", "always", "never")),
                  Json.createValue("auto"),
                  ldap("arcdoseSkinDose", 37),
                  "Of which studies skin dose is computed: fluoroscopy, radiography too, none."),
              Setting.one(
                      "offsetCm",
                      new Vector(
                          3,
                          Amount.from("-500", "500"),
                          "a list of three numbers from -500 to 500: left, down, cranial"),
                      Json.createArrayBuilder().add(0).add(0).add(0).build(),
                      ldap("arcdoseTableOffset", 38),
                      "Left, down, cranial: added to where the vendor's frame puts the table.")
                  .in("cm"),
              Setting.one(
                  "calibrated",
                  new Day(),
                  NOTHING,
                  ldap("arcdoseCalibrationDate", 39),
                  "When the site measured offset and kerma; without it they are assumptions."),
              number(
                      "inherentFiltrationMmAl",
                      Amount.from("0", "20"),
                      Json.createValue(new BigDecimal("3.1")),
                      ldap("arcdoseInherentFiltration", 40),
                      "Of the tube, where the report does not tell it.")
                  .in("mm Al"),
              Setting.one(
                  "patientDoseReport",
                  FLAG,
                  JsonValue.FALSE,
                  ldap("arcdosePatientDoseReport", 41),
                  "Whether skin doses are stored in the archive as Patient Radiation Dose SR.")),
          List.of(MATCH, KERMA_FACTOR));

  private static final Group ORTHANC =
      Group.once(
          "orthanc",
          "Beside Orthanc only, in the file only; read at the start.",
          Setting.one("url", new Text("an address"), NOTHING, null, "Address of its REST API."),
          Setting.one("user", new Text("a name"), NOTHING, null, "User there."),
          Setting.one("password", new Secret(), NOTHING, null, "Password of that user."));

  /** The whole. */
  public static final Group ARCDOSE =
      new Group(
          "",
          ldap("arcdoseConfiguration", 1),
          false,
          "Of the site.",
          List.of(
              Setting.one(
                  "enabled",
                  FLAG,
                  JsonValue.TRUE,
                  ldap("arcdoseEnabled", 1),
                  "The switch: false puts ArcDose to sleep, nothing is lost or deleted."),
              Setting.several(
                      "jobs",
                      new Choice(List.of("dose", "skin-dose")),
                      ldap("arcdoseJob", 2),
                      "What is done with stored objects.")
                  .presetTo(Json.createArrayBuilder().add("dose").add("skin-dose").build()),
              Setting.several(
                  "sopClasses",
                  new Text("a SOP Class UID"),
                  ldap("arcdoseSOPClass", 3),
                  "Only objects of these; empty: all that can carry dose."),
              Setting.several(
                  "calledAets",
                  AE_TITLE,
                  ldap("arcdoseCalledAET", 4),
                  "Only objects sent to these AE titles; empty: to any."),
              Setting.several(
                  "ignoredCallingAets",
                  AE_TITLE,
                  ldap("arcdoseIgnoredCallingAET", 5),
                  "No objects sent by these AE titles."),
              Setting.several(
                  "untrustedObserverUids",
                  new Text("a model name"),
                  ldap("arcdoseUntrustedObserverModel", 6),
                  "Models whose Device Observer UID does not tell devices apart.")),
          List.of(IDENTITY, NOT_PATIENT, ALERTS, RETENTION, DEVICES, ORTHANC));

  private Definition() {}

  private static LdapName ldap(String text, int number) {
    return new LdapName(text, number);
  }

  private static Setting kept(String name, String attribute, int number, String description) {
    return Setting.one(name, KEPT, Json.createValue("none"), ldap(attribute, number), description);
  }

  private static Setting word(String name, String attribute, int number, String description) {
    return Setting.one(name, new Text("a text"), NOTHING, ldap(attribute, number), description);
  }

  private static Setting factor(String name, String attribute, int number, String description) {
    return number(
        name, Amount.from("0.1", "10"), Json.createValue(1), ldap(attribute, number), description);
  }

  private static Setting number(
      String name, Kind kind, JsonValue preset, LdapName attribute, String description) {
    return Setting.one(name, kind, preset, attribute, description);
  }
}
