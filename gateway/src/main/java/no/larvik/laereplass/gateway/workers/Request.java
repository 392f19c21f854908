package no.larvik.laereplass.gateway.workers;

import java.time.Instant;

/** Somebody without access asks for it. */
public record Request(WorkRole role, String agency, Instant at) {}
