package no.larvik.laereplass.local.sms;

import java.time.Instant;

/**
 * One SMS as it would have rung.
 *
 * @param provider which of the two ways in it came
 * @param ref the sender's own name for it
 */
public record Text(String id, String provider, String ref, String from, String to, String text, Instant at) {}
