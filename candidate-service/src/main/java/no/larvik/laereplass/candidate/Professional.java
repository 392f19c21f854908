package no.larvik.laereplass.candidate;

import org.jspecify.annotations.Nullable;

/** Somebody who follows young people up at work. */
public record Professional(
        String subject, @Nullable String name, @Nullable String agency) {}
