package org.dcm4che3.conf.json;

/** Emulated. */
public interface ConfigurationDelegate {}
