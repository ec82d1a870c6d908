package org.arcdose.synthetic.clinic;

import java.util.List;

/**
 * Why patients come: examinations by kind, seed and index, on the machines of that kind in turn.
 */
public final class Visits {
  private Visits() {}

  /** Opens the examination number {@code index} of a series. */
  @FunctionalInterface
  public interface Visit {
    /**
     * @param key names the series of examinations
     */
    Exam exam(long seed, String key, int index);
  }

  public static Exam ct(long seed, String key, int index) {
    return inTurn("CT", CtProtocol.of(index).study()).exam(seed, key, index);
  }

  /** On the machines of a modality in turn. */
  public static Visit inTurn(String modality, String study) {
    List<Machine> machines = Machine.inTurn(modality);
    return (seed, key, index) ->
        new Exam(seed, key, index, machines.get(Math.floorMod(index, machines.size())), study);
  }

  /** On the machines of a modality in turn. */
  public static Visit inTurn(String modality, Procedure procedure) {
    return inTurn(modality, procedure.study());
  }

  /** On one machine. */
  public static Visit on(Machine machine, String study) {
    return (seed, key, index) -> new Exam(seed, key, index, machine, study);
  }
}
