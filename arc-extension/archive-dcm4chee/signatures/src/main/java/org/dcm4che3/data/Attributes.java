package org.dcm4che3.data;

/** Signature. */
public class Attributes {}
