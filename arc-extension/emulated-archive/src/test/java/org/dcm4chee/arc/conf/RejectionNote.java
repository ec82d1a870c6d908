package org.dcm4chee.arc.conf;

/** Emulated. */
public class RejectionNote {}
