package no.larvik.laereplass.chassis.imports;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many rows came to what. */
record Tally(Map<Outcome, Integer> counts) {

    static final Tally NOTHING = new Tally(Map.of());

    Tally {
        var all = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) all.put(outcome, counts.getOrDefault(outcome, 0));
        counts = all;
    }

    static Tally of(Collection<Line> lines) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return new Tally(counts);
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Tally plus(Tally other) {
        var sum = new EnumMap<>(counts);
        other.counts.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
        return new Tally(sum);
    }
}
