package no.larvik.laereplass.matching.suggestions;

import java.util.Map;
import java.util.Set;

/**
 * What the matches say about the pairs in question.
 *
 * @param closed pairs that have said no to each other and are not reopened
 * @param open the match these two have now
 * @param seatsHeld by opening: seats offered or taken
 * @param holding pairs whose own match holds one of those seats
 * @param taken young people who have said yes to an offer, with the opening it was for
 */
public record PastDealings(
        Set<Couple> closed,
        Map<Couple, OpenMatch> open,
        Map<String, Integer> seatsHeld,
        Set<Couple> holding,
        Map<String, String> taken) {

    public static PastDealings none() {
        return new PastDealings(Set.of(), Map.of(), Map.of(), Set.of(), Map.of());
    }

    /** A seat held for these two is free for them. */
    int heldByOthers(Couple couple) {
        var held = seatsHeld.getOrDefault(couple.openingId(), 0);
        return holding.contains(couple) ? held - 1 : held;
    }

    boolean takenElsewhere(Couple couple) {
        var taken = this.taken.get(couple.candidateId());
        return taken != null && !taken.equals(couple.openingId());
    }

    /** The two ids of a pair. */
    public record Couple(String candidateId, String openingId) {}

    /** A match that is neither closed nor finished. */
    public record OpenMatch(String id, String state) {}
}
