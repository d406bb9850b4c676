package de.miteinander.platform.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, or {@code ?name} for a query parameter
 * @param code stable code for programs, e.g. {@code REQUIRED}
 * @param message sentence for people
 */
public record Fault(String pointer, String code, Message message) {}
