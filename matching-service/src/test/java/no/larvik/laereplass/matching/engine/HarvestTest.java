package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HarvestTest {

    private static final int ROUNDS = 2_000;
    private static final int OFFERED = 40;

    private final SplittableRandom random = new SplittableRandom(8);
    private int ties;

    @Test
    void theBestAreKeptAndEqualOnesGoByName() {
        var named = new Entities(false);
        var names = IntStream.range(0, OFFERED).mapToObj(id -> name()).toList();
        for (int id = 0; id < OFFERED; id++) named.name(id, names.get(id));
        compare(named, Comparator.comparing(names::get));
        assertThat(ties).as("lists that end between two of equal scores").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void withoutNamesTheyGoByNumber() {
        compare(new Entities(false), Comparator.naturalOrder());
    }

    private void compare(Entities entities, Comparator<Integer> first) {
        var harvest = new Harvest(entities);
        for (int round = 0; round < ROUNDS; round++) {
            var scores =
                    IntStream.range(0, OFFERED).map(id -> random.nextInt(9)).toArray();
            var width = random.nextInt(1, 21);
            var offered = offered();
            harvest.start(width);
            for (var id : offered) harvest.offer(id, scores[id]);

            var best = new ArrayList<>(offered);
            best.sort(Comparator.<Integer>comparingInt(id -> -scores[id]).thenComparing(first));
            var kept = best.subList(0, Math.min(width, best.size()));
            assertThat(IntStream.range(0, harvest.size).mapToObj(harvest::id)).containsExactlyElementsOf(kept);
            assertThat(IntStream.range(0, harvest.size).map(harvest::score))
                    .containsExactly(kept.stream().map(id -> scores[id]).toArray(Integer[]::new));
            assertThat(harvest.more).isEqualTo(best.size() > width);
            if (best.size() > width && scores[best.get(width - 1)] == scores[best.get(width)]) ties++;
        }
    }

    /** In any order, some left out. */
    private List<Integer> offered() {
        var left = new ArrayList<>(IntStream.range(0, OFFERED).boxed().toList());
        var offered = new ArrayList<Integer>();
        for (int count = random.nextInt(OFFERED); count > 0; count--)
            offered.add(left.remove(random.nextInt(left.size())));
        return offered;
    }

    /** Beginnings are shared by many. */
    private String name() {
        return "opening-" + random.nextInt(3) + new UUID(random.nextLong(), random.nextLong());
    }
}
