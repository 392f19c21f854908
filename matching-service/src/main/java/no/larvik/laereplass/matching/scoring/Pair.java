package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;

/** The input with what several rules need worked out once. */
record Pair(ScoreInput input, RuleSet rules, TradeFit tradeFit, double distanceKm) {

    static Pair of(ScoreInput input, RuleSet rules, NeighbourTrades neighbours) {
        var distance = input.seeker().cell().kilometresTo(input.place().cell());
        return new Pair(input, rules, TradeFit.of(input, neighbours), distance);
    }

    Seeker seeker() {
        return input.seeker();
    }

    Place place() {
        return input.place();
    }

    /** The last day these two could start together; age and licences are judged then, to exclude nobody too early. */
    LocalDate latestStart() {
        var to = place().startTo();
        if (to != null) return to;
        var available = seeker().availableFrom();
        return available.isAfter(place().startFrom()) ? available : place().startFrom();
    }
}
