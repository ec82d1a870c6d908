package org.dcm4che3.conf.json;

/** Signature. */
public interface ConfigurationDelegate {}
