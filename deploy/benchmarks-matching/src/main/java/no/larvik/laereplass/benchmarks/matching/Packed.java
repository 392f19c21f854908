package no.larvik.laereplass.benchmarks.matching;

import java.util.Arrays;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.People;
import no.larvik.laereplass.benchmarks.matching.market.Wishes;
import no.larvik.laereplass.matching.engine.PackedMarket;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** The synthetic market in the engine, as the engine keeps the real one: without those who cannot be matched at all. */
final class Packed {

    private static final int WISH = 4;

    private Packed() {}

    static PackedMarket of(Market market, Formula formula) {
        var packed = new PackedMarket(formula, TravelTable.none());
        for (int person = 0; person < market.people.size; person++)
            if (market.people.seeking(person)) put(packed, market, person);
        for (int opening = 0; opening < market.openings.size; opening++)
            if (market.openings.available(opening)) putOpening(packed, market, opening);
        packed.settle();
        return packed;
    }

    private static void put(PackedMarket packed, Market market, int person) {
        var people = market.people;
        packed.putCandidate(
                person,
                new Cell(people.lat[person], people.lon[person]),
                people.reachKm[person],
                people.kinds[person],
                people.availableFrom[person],
                people.adultFrom[person],
                people.licences[person],
                people.skills[person],
                people.language[person] - 1,
                people.supports[person],
                people.surroundings[person],
                wishes(Wishes.of(market, person)));
    }

    private static int[] wishes(Wishes wishes) {
        var packed = new int[wishes.size * WISH];
        for (int i = 0; i < wishes.size; i++) {
            packed[i * WISH] = wishes.trades[i];
            packed[i * WISH + 1] = wishes.values[i];
            packed[i * WISH + 2] = wishes.from[i];
            packed[i * WISH + 3] = Integer.MAX_VALUE;
        }
        return packed;
    }

    private static void putOpening(PackedMarket packed, Market market, int opening) {
        var openings = market.openings;
        packed.putOpening(
                opening,
                new Cell(openings.lat[opening], openings.lon[opening]),
                openings.trade[opening],
                openings.kind[opening],
                openings.startFrom[opening],
                openings.startTo[opening] == People.NONE ? Integer.MAX_VALUE : openings.startTo[opening],
                openings.licences[opening],
                openings.skills[opening],
                openings.language[opening] - 1,
                openings.supports[opening],
                openings.surroundings[opening],
                openings.minimumAge[opening] == 0 ? -1 : openings.minimumAge[opening]);
    }

    /** The lists of a pass as plain arrays, and their scores. */
    record Lists(int[][] openings, int[][] hundredths) {

        static Lists of(no.larvik.laereplass.matching.engine.TopLists lists, int people) {
            var openings = new int[people][];
            var hundredths = new int[people][];
            for (int person = 0; person < people; person++) {
                openings[person] = new int[lists.size(person)];
                hundredths[person] = new int[lists.size(person)];
                for (int place = 0; place < openings[person].length; place++) {
                    openings[person][place] = lists.id(person, place);
                    hundredths[person][place] = lists.score(person, place);
                }
            }
            return new Lists(openings, hundredths);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Lists lists
                    && Arrays.deepEquals(openings, lists.openings)
                    && Arrays.deepEquals(hundredths, lists.hundredths);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(openings);
        }
    }
}
