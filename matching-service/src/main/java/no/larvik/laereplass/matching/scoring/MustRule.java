package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What must hold before a place may be suggested. Read it aloud, top to bottom. A rule that fails excludes, and is named
 * together with what would be needed.
 */
public enum MustRule {
    /** The trade is wished, or is a neighbour of a wished one and the young person opened for that. */
    TRADE_WISHED(
            pair -> pair.tradeFit().wished(),
            pair -> Map.of("trade", pair.place().trade())),

    /** The kind of placement is one the young person wants. */
    KIND_AGREED(
            pair -> pair.seeker().kinds().contains(pair.place().kind()),
            pair -> Map.of("kind", pair.place().kind())),

    /** The county has approved the employer for this trade and kind; praksis needs no approval. */
    EMPLOYER_APPROVED(
            pair -> pair.place().mayBeOffered(pair.input().approvals()),
            pair -> Map.of("trade", pair.place().trade(), "kind", pair.place().kind())),

    /** At least one seat is neither offered nor taken. */
    SEAT_FREE(
            pair -> pair.input().freeSeats() > 0,
            pair -> Map.of("seats", pair.place().seats())),

    /** The young person is available before the last possible start. */
    PERIODS_OVERLAP(
            pair -> !pair.seeker().availableFrom().isAfter(pair.latestStart()),
            pair -> Map.of("availableBy", pair.latestStart().toString())),

    /** The workplace lies within the way the young person can travel: by travel time where known, else by distance. */
    WITHIN_REACH(
            pair -> pair.travelKm() <= pair.seeker().reachKm(),
            pair -> Map.of("reachKm", (int) Math.ceil(pair.travelKm()))),

    /** Every licence the work demands is held. */
    LICENCE_HELD(
            pair -> pair.seeker().licences().containsAll(pair.place().licences()),
            pair -> Map.of(
                    "licences",
                    MustRule.missing(pair.place().licences(), pair.seeker().licences()))),

    /** Old enough on the last possible day of start. Only those under eighteen carry a date to judge by. */
    AGE_ALLOWED(
            pair -> {
                var adultFrom = pair.seeker().adultFrom();
                var minimum = pair.place().minimumAge();
                return adultFrom == null
                        || minimum == null
                        || oldEnough(
                                adultFrom.toEpochDay(),
                                minimum,
                                pair.latestStart().toEpochDay());
            },
            pair -> Map.of("minimumAge", String.valueOf(pair.place().minimumAge()))),

    /** These two have not said no to each other before, or staff have reopened it. */
    NOT_CLOSED_BEFORE(pair -> !pair.input().closedBefore()),

    /** The young person has not said yes to another offer. */
    NOT_TAKEN(pair -> !pair.input().takenElsewhere()),

    /** The young person has not paused the search. */
    NOT_PAUSED(pair -> !pair.seeker().paused()),

    /** A person with a protected address is never matched automatically. */
    NOT_PROTECTED(pair -> !pair.seeker().addressProtected()),

    /** The young person has consented to being matched. */
    CONSENT_GIVEN(pair -> pair.seeker().consentToMatching());

    private static final long ADULT = 18;

    private final Predicate<Pair> holds;
    private final Function<Pair, Map<String, ?>> needs;
    private final boolean mendable;

    MustRule(Predicate<Pair> holds, Function<Pair, Map<String, ?>> needs) {
        this.holds = holds;
        this.needs = needs;
        this.mendable = true;
    }

    /** A rule nobody should try to get round: it never makes a near miss. */
    MustRule(Predicate<Pair> holds) {
        this.holds = holds;
        this.needs = pair -> Map.of();
        this.mendable = false;
    }

    boolean holdsFor(Pair pair) {
        return holds.test(pair);
    }

    /** The smallest change that would make the rule hold, as codes and numbers. */
    Map<String, ?> needs(Pair pair) {
        return needs.apply(pair);
    }

    /** Whether a pair that fails this rule alone is worth showing as a near miss. */
    public boolean mendable() {
        return mendable;
    }

    /**
     * @param adultFrom eighteenth birthday, as an epoch day
     * @param minimum age in years
     * @param day to be that old on, as an epoch day
     */
    public static boolean oldEnough(long adultFrom, int minimum, long day) {
        if (minimum == ADULT) return adultFrom <= day;
        return LocalDate.ofEpochDay(adultFrom).plusYears(minimum - ADULT).toEpochDay() <= day;
    }

    private static Set<String> missing(Set<String> asked, Set<String> held) {
        var missing = new TreeSet<>(asked);
        missing.removeAll(held);
        return missing;
    }
}
