package org.dcm4chee.arc.conf;

/** Signature. */
public class RejectionNote {}
