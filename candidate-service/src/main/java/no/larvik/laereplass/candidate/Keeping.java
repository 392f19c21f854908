package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What decides how long a case is kept.
 *
 * @param changedAt when anybody last changed it
 * @param noticedAt when the person was told that it will go; null until then
 */
public record Keeping(Instant changedAt, @Nullable Instant noticedAt) {}
