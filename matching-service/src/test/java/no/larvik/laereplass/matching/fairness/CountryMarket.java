package no.larvik.laereplass.matching.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A market drawn from a seed: towns of very different size, trades as unevenly sought as in life, one to three ranked
 * wishes, a reach of 15 to 120 km, and scores made as the kernel makes them.
 *
 * @param lists per person the openings within reach in a wished trade, best first
 * @param scores beside them, in hundredths of a point
 * @param seats of each opening
 */
record CountryMarket(int[][] lists, int[][] scores, int[] seats) {

    private static final int TRADES = 182;
    private static final int TOWNS = 300;

    private record Spot(double x, double y) {

        double kmTo(Spot other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private record Opening(int id, Spot spot, int start, long skills) {}

    private record Scored(int opening, int score) {}

    static CountryMarket drawn(long seed, int people, int openings, int longest) {
        var random = new SplittableRandom(seed);
        var towns = towns(random);
        var byTrade = new ArrayList<List<Opening>>();
        for (int trade = 0; trade < TRADES; trade++) byTrade.add(new ArrayList<>());
        var seats = new int[openings];
        for (int id = 0; id < openings; id++) {
            seats[id] = 1 + (int) (3 * random.nextDouble() * random.nextDouble());
            byTrade.get(trade(random)).add(new Opening(id, near(towns, random), random.nextInt(365), skills(random)));
        }
        var lists = new int[people][];
        var scores = new int[people][];
        for (int person = 0; person < people; person++) {
            var best = best(byTrade, towns, random, longest);
            lists[person] = best.stream().mapToInt(Scored::opening).toArray();
            scores[person] = best.stream().mapToInt(Scored::score).toArray();
        }
        return new CountryMarket(lists, scores, seats);
    }

    private static List<Scored> best(List<List<Opening>> byTrade, Spot[] towns, SplittableRandom random, int longest) {
        var home = near(towns, random);
        var reach = random.nextInt(15, 121);
        var available = random.nextInt(365);
        var held = skills(random);
        var found = new ArrayList<Scored>();
        var seen = new java.util.HashSet<Integer>();
        var wishes = random.nextInt(1, 4);
        for (int rank = 0; rank < wishes; rank++) {
            var trade = trade(random);
            if (!seen.add(trade)) continue;
            for (var opening : byTrade.get(trade)) {
                var km = home.kmTo(opening.spot());
                if (km <= reach) found.add(new Scored(opening.id(), score(rank, km, available, held, opening)));
            }
        }
        found.sort((a, b) -> a.score() != b.score() ? b.score() - a.score() : a.opening() - b.opening());
        return found.subList(0, Math.min(longest, found.size()));
    }

    private static int score(int rank, double km, int available, long held, Opening opening) {
        var asked = Long.bitCount(opening.skills());
        var common = asked == 0 ? 0 : (double) Long.bitCount(opening.skills() & held) / asked;
        var weights = 30 + 25 + 10 + (asked == 0 ? 0 : 15);
        var points = 30 * (1 - 0.15 * rank)
                + 25 * 20 / (20 + km)
                + 10 * 60 / (60.0 + Math.abs(available - opening.start()))
                + 15 * common;
        return (int) Math.round(10_000 * points / weights);
    }

    private static Spot[] towns(SplittableRandom random) {
        var towns = new Spot[TOWNS];
        for (int town = 0; town < TOWNS; town++)
            towns[town] = new Spot(random.nextDouble(500), random.nextDouble(1200));
        return towns;
    }

    private static Spot near(Spot[] towns, SplittableRandom random) {
        var town = towns[zipf(random, TOWNS)];
        return new Spot(town.x + random.nextDouble(-12, 12), town.y + random.nextDouble(-12, 12));
    }

    private static int trade(SplittableRandom random) {
        return zipf(random, TRADES);
    }

    /** By inversion of the continuous form of 1 / n. */
    private static int zipf(SplittableRandom random, int n) {
        return (int) Math.min(n - 1, Math.exp(random.nextDouble() * Math.log(n + 1)) - 1);
    }

    private static long skills(SplittableRandom random) {
        long skills = 0;
        for (int i = random.nextInt(4); i > 0; i--) skills |= 1L << random.nextInt(20);
        return skills;
    }
}
