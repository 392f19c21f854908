package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MostPlacedTest {

    @Test
    void asManyArePlacedAsByThePlainestWay() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var lists = AMarket.of(random, 120, 60, 4);
            var stable = DeferredAcceptance.place(lists, AMarket.lots(random, lists.people()));
            var before = stable.clone();

            assertThat(MostPlaced.count(lists, stable)).as("market %s", seed).isEqualTo(plainly(lists));
            assertThat(stable).containsExactly(before);
        }
    }

    @Test
    void aLongChainIsFollowedToItsEnd() {
        var people = 500;
        var wishes = new int[people][];
        var places = new int[people];
        for (int person = 0; person < people; person++) {
            wishes[person] = person == 0 ? new int[] {0} : new int[] {person - 1, person};
            places[person] = person == 0 ? NOWHERE : person - 1;
        }
        var seats = new int[people];
        Arrays.fill(seats, 1);

        assertThat(MostPlaced.count(new Lists(wishes, wishes, seats), places)).isEqualTo(people);
    }

    /** One after the other, each looking for a chain of moves from the start. */
    private static int plainly(Lists lists) {
        var held = new int[lists.openings()][];
        for (int opening = 0; opening < held.length; opening++) {
            held[opening] = new int[lists.seats()[opening]];
            Arrays.fill(held[opening], NOWHERE);
        }
        var placed = 0;
        for (int person = 0; person < lists.people(); person++)
            if (sits(lists, person, held, new boolean[held.length])) placed++;
        return placed;
    }

    private static boolean sits(Lists lists, int person, int[][] held, boolean[] asked) {
        for (var opening : lists.wishes()[person]) {
            if (asked[opening]) continue;
            asked[opening] = true;
            for (int seat = 0; seat < held[opening].length; seat++) {
                if (held[opening][seat] != NOWHERE && !sits(lists, held[opening][seat], held, asked)) continue;
                held[opening][seat] = person;
                return true;
            }
        }
        return false;
    }
}
