package no.larvik.laereplass.employer.openings;

import org.jspecify.annotations.Nullable;

/** Whom follow-up staff call about this opening; not shown to young people, and never sent over Kafka. */
public record Enquiries(
        String name, @Nullable String phone, @Nullable String email) {}
