package org.arcdose.service.view;

/**
 * A report or image that is not summed because another one tells the same.
 *
 * @param image whether it is an image, not a structured report
 * @param supersededBy SOP Instance UID of the other one
 */
public record SupersededReport(String sopInstanceUid, boolean image, String supersededBy) {}
