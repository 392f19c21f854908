package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The input with what several rules need worked out once. */
record Pair(
        ScoreInput input,
        Formula formula,
        TradeFit tradeFit,
        double distanceKm,
        @Nullable Travel travel) {

    static Pair of(ScoreInput input, Formula formula, NeighbourTrades neighbours, TravelTable times) {
        var home = input.seeker().cell();
        var work = input.place().cell();
        var travel = times.between(home, work, input.seeker().mayDrive()).orElse(null);
        return new Pair(input, formula, TradeFit.of(input, neighbours), home.kilometresTo(work), travel);
    }

    /** How far it is to travel: by the time it takes where that is known, else as the crow flies. */
    double travelKm() {
        return travel == null ? distanceKm : formula.travelKm(travel.minutes());
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
