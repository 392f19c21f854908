package no.larvik.laereplass.employer.employers;

/**
 * @param demo everything registered here is invented, and is marked so
 */
public record RegisterSettings(boolean demo) {}
