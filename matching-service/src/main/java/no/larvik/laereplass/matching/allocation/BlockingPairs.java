package no.larvik.laereplass.matching.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a plan from its definition, slowly and plainly, and without a line of the code that made it: are there a young
 * person and an opening that would both rather have each other than what the plan gives them?
 */
public final class BlockingPairs {

    private BlockingPairs() {}

    /** @param rank of the opening on the young person's list, from 1 */
    public record Pair(int person, int opening, int rank) {}

    /**
     * @param places by person: an opening, or a negative number for none
     * @throws IllegalArgumentException when the plan is none at all: a place nobody asked for, or more people than seats
     */
    public static List<Pair> of(Lists lists, int[] lottery, int[] places) {
        var members = members(lists, lottery, places);
        var worstFirst = new HashMap<Integer, Member>();
        members.forEach((opening, all) -> {
            if (all.size() >= lists.seats()[opening])
                worstFirst.put(opening, all.stream().min(Member.ORDER).orElseThrow());
        });
        var found = new ArrayList<Pair>();
        for (int person = 0; person < places.length; person++) {
            var wanted = lists.wishes()[person];
            for (int at = 0; at < wanted.length && wanted[at] != places[person]; at++) {
                var opening = wanted[at];
                if (lists.seats()[opening] <= 0) continue;
                var weakest = worstFirst.get(opening);
                var me = new Member(lists.scores()[person][at], lottery[person]);
                if (weakest == null || Member.ORDER.compare(weakest, me) < 0)
                    found.add(new Pair(person, opening, at + 1));
            }
        }
        return found;
    }

    private static Map<Integer, List<Member>> members(Lists lists, int[] lottery, int[] places) {
        if (places.length != lists.wishes().length) throw new IllegalArgumentException("a plan for other people");
        var members = new HashMap<Integer, List<Member>>();
        for (int person = 0; person < places.length; person++) {
            if (places[person] < 0) continue;
            var score = -1;
            for (int at = 0; at < lists.wishes()[person].length; at++) {
                if (lists.wishes()[person][at] == places[person]) score = lists.scores()[person][at];
            }
            if (score < 0) throw new IllegalArgumentException(person + " never asked for " + places[person]);
            members.computeIfAbsent(places[person], none -> new ArrayList<>()).add(new Member(score, lottery[person]));
        }
        members.forEach((opening, all) -> {
            if (all.size() > lists.seats()[opening])
                throw new IllegalArgumentException("more people than seats at " + opening);
        });
        return members;
    }

    /** The better of two has the higher score, or the earlier lot. */
    private record Member(int score, int lot) {

        static final Comparator<Member> ORDER = Comparator.comparingInt(Member::score)
                .thenComparing(Comparator.comparingInt(Member::lot).reversed());
    }
}
