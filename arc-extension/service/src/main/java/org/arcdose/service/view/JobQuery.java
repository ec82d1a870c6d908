package org.arcdose.service.view;

/**
 * Which jobs to list, newest first. Null or empty: no restriction.
 *
 * @param state name of a job state
 * @param kind name of a kind of job
 * @param subject a SOP or Study Instance UID
 * @param limit most rows to return, 1 to 500
 */
public record JobQuery(String state, String kind, String subject, int offset, int limit) {}
