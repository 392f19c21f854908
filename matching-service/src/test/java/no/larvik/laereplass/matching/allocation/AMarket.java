package no.larvik.laereplass.matching.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Markets by chance: small lists, few seats, and many equal scores so that the lottery has something to decide. */
final class AMarket {

    private AMarket() {}

    static Lists of(Random random, int mostPeople, int mostOpenings, int longestList) {
        var people = 1 + random.nextInt(mostPeople);
        var openings = 1 + random.nextInt(mostOpenings);
        var seats = random.ints(openings, 0, 4).toArray();
        var wishes = new int[people][];
        var scores = new int[people][];
        for (int person = 0; person < people; person++) {
            record Wish(int opening, int score) {}
            var list = new ArrayList<Wish>();
            for (var opening : some(random, openings, random.nextInt(longestList + 1)))
                list.add(new Wish(opening, 100 * random.nextInt(40, 45)));
            list.sort(Comparator.comparingInt(Wish::score).reversed().thenComparing(Wish::opening));
            wishes[person] = list.stream().mapToInt(Wish::opening).toArray();
            scores[person] = list.stream().mapToInt(Wish::score).toArray();
        }
        return new Lists(wishes, scores, seats);
    }

    static int[] lots(Random random, int people) {
        return Lottery.draw(
                Long.toString(random.nextLong()),
                IntStream.range(0, people).mapToObj(Integer::toString).toList());
    }

    private static List<Integer> some(Random random, int openings, int count) {
        return random.ints(count, 0, openings).distinct().boxed().toList();
    }
}
