package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * The first figure there is: offers accepted among young people who are, or were, looking. Not an official rate.
 *
 * @param publishedCandidates young people published now, or with an accepted offer
 * @param rate share with an accepted offer, 0 to 1; null when nobody is published
 * @param definition key of the text that says what is counted
 * @param funnel how many matches have reached each state
 */
public record Rates(
        int offersAccepted,
        int publishedCandidates,
        @Nullable Double rate,
        boolean unofficial,
        String definition,
        Instant at,
        Map<State, Integer> funnel,
        List<ByTrade> byTrade) {

    /** Numbers below five are null. */
    public record ByTrade(
            String trade,
            @Nullable Integer offersAccepted,
            @Nullable Integer published) {}
}
