package org.arcdose.synthetic.clinic;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;

/**
 * One invented examination: who, where, when, and the figures that fill it. Everything follows from
 * seed, key and index; the key names the series of examinations, e.g. the kind of object.
 */
public final class Exam {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

  private final long seed;
  private final String key;
  private final int index;
  private final Machine machine;
  private final Figures figures;
  private final LocalDateTime start;
  private final Patient patient;
  private final String studyDescription;

  /**
   * @param key examinations with the same key and index are the same study of the same patient
   */
  public Exam(long seed, String key, int index, Machine machine, String studyDescription) {
    this.seed = seed;
    this.key = key;
    this.index = index;
    this.machine = machine;
    this.studyDescription = studyDescription;
    Figures study = new Figures(uuid("random").getMostSignificantBits());
    this.start =
        FIRST_DAY
            .plusDays(Math.floorMod(index, 300))
            .atTime(LocalTime.of(7, 0))
            .plusMinutes(study.between(0, 599));
    this.patient =
        Patient.random(
            study,
            String.format(Locale.ROOT, "SYN-%s-%04d", key, index),
            start.toLocalDate(),
            machine.modality().equals("MG"));
    this.figures = new Figures(uuid(machine.modality() + " figures").getMostSignificantBits());
  }

  /** The same study and patient on another machine, e.g. the CT of a PET-CT. */
  public Exam on(Machine other) {
    return new Exam(seed, key, index, other, studyDescription);
  }

  public Figures figures() {
    return figures;
  }

  public Machine machine() {
    return machine;
  }

  public Patient patient() {
    return patient;
  }

  public LocalDateTime start() {
    return start;
  }

  public int index() {
    return index;
  }

  public String studyDescription() {
    return studyDescription;
  }

  public String accessionNumber() {
    return String.format(Locale.ROOT, "A%04d%05d", Math.floorMod(key.hashCode(), 10_000), index);
  }

  public String studyUid() {
    return uid("study");
  }

  /** The machine's own UID: the same for every examination on it. */
  public String machineUid() {
    return uid(UUID.nameUUIDFromBytes(machine.serialNumber().getBytes(StandardCharsets.UTF_8)));
  }

  /** A UID of this examination, one per role, under the root 2.25 (PS3.5 B.2). */
  public String uid(String role) {
    return uid(uuid(role));
  }

  private UUID uuid(String role) {
    String name = seed + "/" + key + "/" + index + "/" + role;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String uid(UUID uuid) {
    return "2.25." + new BigInteger(uuid.toString().replace("-", ""), 16);
  }
}
