package no.larvik.laereplass.employer.employers;

import org.jspecify.annotations.Nullable;

/**
 * Who to write to or call at the employer. Never leaves this service but to the sender of a message.
 *
 * @param phone E.164, or nothing
 */
public record Contact(String name, String email, @Nullable String phone, Language language) {}
