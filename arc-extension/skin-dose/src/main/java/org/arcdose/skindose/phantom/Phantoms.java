package org.arcdose.skindose.phantom;

import java.util.List;
import java.util.Optional;

/** The phantoms by name. */
public final class Phantoms {
  /** Names to choose from; the first is the usual one. */
  public static final List<String> NAMES = List.of("body", "box", "cylinder", "plane");

  private static final int BOX_CELLS_PER_CM = 2;

  private Phantoms() {}

  /** A phantom of a person with cells of less than 0.5 cm2; empty if there is none of the name. */
  public static Optional<Phantom> named(String name, Person person) {
    return Optional.ofNullable(
        switch (name) {
          case "body" -> new BodyMesh(person, Phantom.CELL_CM);
          case "box" -> new BoxPhantom(person, BOX_CELLS_PER_CM);
          case "cylinder" -> new EllipticCylinder(person, Phantom.CELL_CM);
          case "plane" -> new PlanePhantom(Phantom.CELL_CM);
          default -> null;
        });
  }
}
