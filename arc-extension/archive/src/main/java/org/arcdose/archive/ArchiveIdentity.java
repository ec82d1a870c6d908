package org.arcdose.archive;

/**
 * Who answered an echo.
 *
 * @param product e.g. {@code Orthanc}
 * @param version the product's own version string
 * @param aeTitle the AE title modalities send to
 */
public record ArchiveIdentity(String product, String version, String aeTitle) {}
