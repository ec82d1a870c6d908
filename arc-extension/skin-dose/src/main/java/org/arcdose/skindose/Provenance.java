package org.arcdose.skindose;

import java.util.Map;

/**
 * What a result was made with, so that it can be made again.
 *
 * @param modelVersion changes when the same input gives another dose
 * @param tables name of each table to its CRC-32
 * @param settings everything that was set
 */
public record Provenance(
    String modelVersion, Map<String, String> tables, Map<String, String> settings) {
  /** The version in use. */
  public static final String MODEL_VERSION = "2";
}
