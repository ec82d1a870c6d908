package org.arcdose.dicom;

/** A DICOM dataset. */
public final class Dataset {}
