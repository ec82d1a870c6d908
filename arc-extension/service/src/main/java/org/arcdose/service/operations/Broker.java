package org.arcdose.service.operations;

/** The message broker as far as its health goes. */
@FunctionalInterface
public interface Broker {
  /** Whether it takes messages; never throws. */
  boolean answers();
}
