package org.arcdose.service.view;

/**
 * One thing in a request that cannot be used.
 *
 * @param parameter where it is in the request's body as a JSON pointer (RFC 6901); empty for the
 *     whole of it
 * @param message a sentence that names it and says what can be used
 */
public record InvalidParameter(String parameter, String message) {}
