package no.larvik.laereplass.matching.journeys;

import java.time.LocalDate;
import no.larvik.laereplass.matching.matches.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is announced of one deed: codes and days, nothing else.
 *
 * @param code kind, reason or certificate
 * @param due the day something is expected next
 */
public record JourneyFact(
        String verb,
        Actor by,
        @Nullable String code,
        @Nullable LocalDate due) {}
