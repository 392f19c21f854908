package no.larvik.laereplass.matching.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a number of people, and the lists it came from.
 *
 * @param placed per person who looked, whether they have a place
 * @param market what everybody could have had; null where that is not known any more
 */
public record Outcomes(
        Map<String, Boolean> placed, @Nullable Wishes market) {

    public Outcomes {
        placed = Map.copyOf(placed);
    }

    /**
     * @param people ids, in the order of the arrays
     * @param lists per person the openings that are possible, best first, as numbers from 0
     * @param scores beside them, in hundredths of a point
     * @param placedAt per person the opening that was got, or -1
     * @param openings how many there are
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Wishes(List<String> people, int[][] lists, int[][] scores, int[] placedAt, int openings) {

        public Wishes {
            people = List.copyOf(people);
        }

        /** @param places per person the id of the opening that was got */
        Wishes withPlaces(Map<String, String> places, List<String> openingIds) {
            var numbers = new HashMap<String, Integer>();
            for (int number = 0; number < openingIds.size(); number++) numbers.put(openingIds.get(number), number);
            var at = new int[people.size()];
            for (int person = 0; person < at.length; person++) {
                var place = places.get(people.get(person));
                at[person] = place == null ? -1 : numbers.getOrDefault(place, -1);
            }
            return new Wishes(people, lists, scores, at, openings);
        }
    }
}
