package org.arcdose.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.Sex;

/**
 * What {@code skin-map} was asked.
 *
 * @param files dose reports, each a procedure; empty if there are events
 * @param events file of events as JSON, null if there are reports
 * @param sex null if not given; height and mass likewise
 * @param points file, null if none
 * @param map file, null if none
 */
record SkinMapOptions(
    List<String> files,
    String events,
    String phantom,
    DoseModel model,
    Sex sex,
    OptionalDouble heightM,
    OptionalDouble massKg,
    boolean armsUp,
    Vec3 offset,
    boolean table,
    String points,
    String map) {

  static SkinMapOptions parse(List<String> args) throws UsageException {
    Reader reader = new Reader();
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      reader.take(rest.next(), rest);
    }
    return reader.options();
  }

  /** Collects options in whatever order they come. */
  private static final class Reader {
    private final List<String> files = new ArrayList<>();
    private String events;
    private String phantom = Phantoms.NAMES.get(0);
    private DoseModel model = DoseModel.SUPERPOSITION;
    private Sex sex;
    private OptionalDouble heightM = OptionalDouble.empty();
    private OptionalDouble massKg = OptionalDouble.empty();
    private boolean armsUp;
    private Vec3 offset = Vec3.ZERO;
    private boolean table = true;
    private String points;
    private String map;

    void take(String option, Iterator<String> rest) throws UsageException {
      switch (option) {
        case "--no-table" -> table = false;
        case "--arms-up" -> armsUp = true;
        case "--events" -> events = value(option, rest);
        case "--phantom" -> phantom = oneOf(option, value(option, rest), Phantoms.NAMES);
        case "--model" -> model = model(value(option, rest));
        case "--sex" -> sex = sex(value(option, rest));
        case "--height" ->
            heightM = OptionalDouble.of(within(option, value(option, rest), 0.3, 2.6));
        case "--mass" -> massKg = OptionalDouble.of(within(option, value(option, rest), 1, 400));
        case "--offset" -> offset = offset(value(option, rest));
        case "--points" -> points = value(option, rest);
        case "--map" -> map = map(value(option, rest));
        default -> {
          if (option.startsWith("--")) {
            throw new UsageException("skin-map has no option \"" + option + "\".");
          }
          files.add(option);
        }
      }
    }

    SkinMapOptions options() throws UsageException {
      if (files.isEmpty() == (events == null)) {
        throw new UsageException("skin-map needs either dose reports or --events FILE.");
      }
      return new SkinMapOptions(
          List.copyOf(files),
          events,
          phantom,
          model,
          sex,
          heightM,
          massKg,
          armsUp,
          offset,
          table,
          points,
          map);
    }

    private static String value(String option, Iterator<String> rest) throws UsageException {
      if (!rest.hasNext()) {
        throw new UsageException(option + " needs a value.");
      }
      return rest.next();
    }

    private static String oneOf(String option, String value, List<String> names)
        throws UsageException {
      if (!names.contains(value)) {
        throw new UsageException(option + " is one of " + String.join(", ", names) + ".");
      }
      return value;
    }

    private static DoseModel model(String value) throws UsageException {
      return DoseModel.labelled(value)
          .orElseThrow(
              () -> new UsageException("--model is one of superposition, factor, primary."));
    }

    private static Sex sex(String value) throws UsageException {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "f", "female" -> Sex.FEMALE;
        case "m", "male" -> Sex.MALE;
        default -> throw new UsageException("--sex is female or male.");
      };
    }

    private static Vec3 offset(String value) throws UsageException {
      String[] numbers = value.split(",", -1);
      if (numbers.length != 3) {
        throw new UsageException("--offset needs three numbers in cm, e.g. 0,-1.5,3.");
      }
      return new Vec3(
          within("--offset", numbers[0], -500, 500),
          within("--offset", numbers[1], -500, 500),
          within("--offset", numbers[2], -500, 500));
    }

    private static String map(String value) throws UsageException {
      String name = value.toLowerCase(Locale.ROOT);
      if (!name.endsWith(".json") && !name.endsWith(".png")) {
        throw new UsageException("--map needs a file name that ends with .json or .png.");
      }
      return value;
    }

    private static double within(String option, String value, double least, double most)
        throws UsageException {
      try {
        double number = Double.parseDouble(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Told below like a number out of range.
      }
      throw new UsageException(
          option + " needs a number from " + least + " to " + most + ", not \"" + value + "\".");
    }
  }
}
