package org.dcm4che3.net;

/** Signature. */
public class DeviceExtension {}
