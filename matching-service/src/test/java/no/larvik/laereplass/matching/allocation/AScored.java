package no.larvik.laereplass.matching.allocation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.market.Stamp;

/** A scored market with ids, as the market would give it. */
public final class AScored {

    private AScored() {}

    public static ScoredMarket of(Lists lists) {
        var openings = IntStream.range(0, lists.openings())
                .mapToObj(number -> new Scored.Seats(id("o", number), "trade-" + number % 3, lists.seats()[number]))
                .toList();
        return market(new Scored(people(lists.people()), openings, lists, waited(lists.people())));
    }

    public static ScoredMarket byChance(long seed, int people, int openings) {
        return of(AMarket.of(new Random(seed), people, openings, 8));
    }

    /** Some have waited longer than others. */
    private static int[] waited(int people) {
        return IntStream.range(0, people).map(person -> person % 5 * 100).toArray();
    }

    /** So dear to solve that something can happen meanwhile: everybody asks everywhere. */
    public static ScoredMarket dear() {
        var side = 1_000;
        var all = IntStream.range(0, side).toArray();
        var wishes = new int[side][];
        var scores = new int[side][];
        for (int person = 0; person < side; person++) {
            wishes[person] = all;
            scores[person] = new int[side];
            for (int rank = 0; rank < side; rank++)
                scores[person][rank] = (int) ((person * 31L + rank * 7919L) % 10_001);
        }
        var seats = new int[side];
        Arrays.fill(seats, 1);
        return of(new Lists(wishes, scores, seats));
    }

    private static ScoredMarket market(Scored scored) {
        return new ScoredMarket(
                scored,
                Map.of("trade-0", 7),
                new Stamp(3, Instant.parse("2026-11-21T12:00:00Z")),
                new ScoredMarket.Rules("2026-1", 75, 50));
    }

    private static List<String> people(int count) {
        return IntStream.range(0, count).mapToObj(number -> id("k", number)).toList();
    }

    private static String id(String kind, int number) {
        return "%s-%06d".formatted(kind, number);
    }
}
