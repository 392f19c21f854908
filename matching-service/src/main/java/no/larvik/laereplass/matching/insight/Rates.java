package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first figure there is: offers accepted among young people who are, or were, looking. Not an official rate.
 *
 * @param offersAccepted null when fewer than five have accepted one, or fewer than five have not, or when it would tell
 *     of few in a school year that is withheld
 * @param publishedCandidates young people published now, or with an accepted offer; null when {@code offersAccepted} is
 * @param rate share with an accepted offer, 0 to 1; null when nobody is published, or when a number is withheld
 * @param definition key of the text that says what is counted
 * @param demand what is wished and what there is, by trade
 */
public record Rates(
        @Nullable Integer offersAccepted,
        @Nullable Integer publishedCandidates,
        @Nullable Double rate,
        boolean unofficial,
        String definition,
        Instant at,
        List<Demand> demand) {

    /**
     * @param wishing published young people who wish this trade, each under every trade wished; null when fewer than five
     * @param seatsHere open now in the municipality
     * @param seatsElsewhere open now in others
     */
    public record Demand(String trade, @Nullable Integer wishing, int seatsHere, int seatsElsewhere) {}
}
