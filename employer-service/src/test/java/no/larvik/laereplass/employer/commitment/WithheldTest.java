package no.larvik.laereplass.employer.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Somebody writes down every way an employer's places can have been filled, and strikes out what does not fit. */
class WithheldTest {

    private static final int TREES = 3_000;

    @Test
    void noSmallNumberIsLeftOverWhenEveryWayIsWrittenDown() {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < TREES; seed++) {
            var places = Places.random(new Random(seed));
            var withheld = Withheld.of(places.parents, places.offered, places.filled);
            for (int node = 0; node < places.filled.length; node++) {
                if (!withheld.hides(node)) shown++;
                if (places.offered[node] == 0 || places.filled[node] >= Withheld.SMALLEST_SHOWN) continue;
                assertThat(withheld.hides(node)).as("seed %d, %d", seed, node).isTrue();
                var possible = new TreeSet<Integer>();
                places.write(withheld, node, possible);
                for (int number = 0; number <= Math.min(4, places.offered[node]); number++)
                    assertThat(possible).as("seed %d, %d", seed, node).contains(number);
                attacked++;
            }
        }
        assertThat(attacked).isGreaterThan(3_000);
        assertThat(shown).as("something is left to read").isGreaterThan(2_000);
    }

    @Test
    void whatIsNotOfferedIsNoSecretAndWhatManyFillIsTold() {
        var withheld = Withheld.of(new int[] {0, 0, 0, 0}, new int[] {20, 12, 8, 0}, new int[] {15, 8, 7, 0});

        assertThat(List.of(withheld.hides(0), withheld.hides(1), withheld.hides(2), withheld.hides(3)))
                .containsOnly(false);
    }

    @Test
    void aFullNeighbourGivesNobodyAway() {
        // all seven of the one are taken: with the sum told, the other would be known
        var withheld = Withheld.of(new int[] {0, 0, 0}, new int[] {10, 7, 3}, new int[] {9, 7, 2});

        assertThat(List.of(withheld.hides(0), withheld.hides(1), withheld.hides(2)))
                .containsExactly(true, true, true);
    }

    /** A sum, one to three sectors and one to five units, of which some belong to no sector. */
    private static final class Places {

        final int[] parents;
        final int[] offered;
        final int[] filled;
        private final int firstUnit;

        private Places(int firstUnit, int[] parents, int[] offered, int[] filled) {
            this.firstUnit = firstUnit;
            this.parents = parents;
            this.offered = offered;
            this.filled = filled;
        }

        static Places random(Random random) {
            var sectors = 1 + random.nextInt(3);
            var units = 1 + random.nextInt(5);
            var parents = new int[1 + sectors + units];
            var offered = new int[parents.length];
            var filled = new int[parents.length];
            for (int unit = 1 + sectors; unit < parents.length; unit++) {
                parents[unit] = random.nextInt(1 + sectors);
                offered[unit] = random.nextInt(9);
                filled[unit] = random.nextInt(offered[unit] + 1);
                if (random.nextInt(4) == 0) filled[unit] = offered[unit];
                add(offered, parents[unit], offered[unit]);
                add(filled, parents[unit], filled[unit]);
            }
            return new Places(1 + sectors, parents, offered, filled);
        }

        private static void add(int[] numbers, int sector, int number) {
            if (sector > 0) numbers[sector] += number;
            numbers[0] += number;
        }

        /** Every way, kept when it tells the same as what is shown. */
        void write(Withheld withheld, int asked, TreeSet<Integer> possible) {
            var leaves = new ArrayList<Integer>();
            for (int node = firstUnit; node < parents.length; node++) leaves.add(node);
            write(withheld, asked, possible, leaves, new int[parents.length], 0);
        }

        private void write(
                Withheld withheld, int asked, TreeSet<Integer> possible, List<Integer> units, int[] way, int next) {
            if (next == units.size()) {
                if (fits(withheld, way)) possible.add(way[asked]);
                return;
            }
            var unit = units.get(next);
            for (int number = 0; number <= offered[unit]; number++) {
                if (!withheld.hides(unit) && number != filled[unit]) continue;
                way[unit] = number;
                add(way, parents[unit], number);
                write(withheld, asked, possible, units, way, next + 1);
                add(way, parents[unit], -number);
            }
        }

        private boolean fits(Withheld withheld, int[] way) {
            for (int node = 0; node < way.length; node++)
                if (!withheld.hides(node) && way[node] != filled[node]) return false;
            return true;
        }
    }
}
