package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import java.time.LocalDate;
import no.larvik.laereplass.matching.matches.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journey's timeline.
 *
 * @param day when it was, as told; the moment says when it was recorded
 * @param code what kind, reason or certificate it was about
 */
public record Entry(
        Instant at,
        @Nullable Deed deed,
        Stage to,
        Actor by,
        LocalDate day,
        @Nullable String code) {}
