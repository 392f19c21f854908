package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one person got what they got, told along the stable plan: each opening on the list, best first, and what happened
 * there.
 *
 * @param fair null when there is no fair plan
 */
public record Counterfactual(Given stable, @Nullable Given fair, List<Wish> wishes) {

    /** All null without a place. */
    public record Given(
            @Nullable String openingId,
            @Nullable Double score,
            @Nullable Integer rank) {}

    /**
     * @param rank from 1
     * @param lowestPlacedScore of those the opening took, in points, when it is full
     * @param pointsMissing to the lowest placed, in points, where somebody better filled it; 0 when the lot decided
     */
    public record Wish(
            String openingId,
            double score,
            int rank,
            int seats,
            Outcome outcome,
            @Nullable Double lowestPlacedScore,
            @Nullable Double pointsMissing) {}

    public enum Outcome {
        GIVEN,
        FILLED_BY_BETTER,
        NOT_REACHED
    }

    static Counterfactual of(Scored scored, Plans plans, int person) {
        var lists = scored.lists();
        var fair = plans.fair();
        var wishes = new ArrayList<Wish>();
        var reached = true;
        for (int rank = 0; rank < lists.wishes()[person].length; rank++) {
            var opening = lists.wishes()[person][rank];
            var given = plans.stable()[person] == opening;
            var outcome = given ? Outcome.GIVEN : reached ? Outcome.FILLED_BY_BETTER : Outcome.NOT_REACHED;
            wishes.add(wish(scored, plans.stable(), person, rank, outcome));
            if (given) reached = false;
        }
        return new Counterfactual(
                given(scored, plans.stable(), person), fair == null ? null : given(scored, fair, person), wishes);
    }

    private static Wish wish(Scored scored, int[] places, int person, int rank, Outcome outcome) {
        var lists = scored.lists();
        var opening = lists.wishes()[person][rank];
        var score = lists.scores()[person][rank];
        var lowest = lowest(lists, places, opening);
        return new Wish(
                scored.openings().get(opening).openingId(),
                points(score),
                rank + 1,
                lists.seats()[opening],
                outcome,
                lowest == null ? null : points(lowest),
                lowest == null || outcome != Outcome.FILLED_BY_BETTER ? null : points(Math.max(0, lowest - score)));
    }

    /** @return null while a seat is free */
    private static @Nullable Integer lowest(Lists lists, int[] places, int opening) {
        var taken = 0;
        var lowest = Integer.MAX_VALUE;
        for (int person = 0; person < places.length; person++) {
            if (places[person] != opening) continue;
            taken++;
            lowest = Math.min(lowest, lists.scores()[person][lists.rank(person, opening)]);
        }
        return taken == 0 || taken < lists.seats()[opening] ? null : Integer.valueOf(lowest);
    }

    private static Given given(Scored scored, int[] places, int person) {
        var opening = places[person];
        if (opening == NOWHERE) return new Given(null, null, null);
        var rank = scored.lists().rank(person, opening);
        return new Given(
                scored.openings().get(opening).openingId(),
                points(scored.lists().scores()[person][rank]),
                rank + 1);
    }

    static double points(int hundredths) {
        return hundredths / 100.0;
    }
}
