package no.larvik.laereplass.matching.allocation;

import static no.larvik.laereplass.matching.allocation.Lists.NOWHERE;

import java.util.ArrayList;
import java.util.List;

/** All plans there can be in a small market, by trying everything. */
final class EveryPlan {

    private EveryPlan() {}

    static List<int[]> of(Lists lists) {
        var plans = new ArrayList<int[]>();
        extend(lists, new int[lists.people()], lists.seats().clone(), 0, plans);
        return plans;
    }

    private static void extend(Lists lists, int[] places, int[] left, int person, List<int[]> plans) {
        if (person == places.length) {
            plans.add(places.clone());
            return;
        }
        places[person] = NOWHERE;
        extend(lists, places, left, person + 1, plans);
        for (var opening : lists.wishes()[person]) {
            if (left[opening] == 0) continue;
            left[opening]--;
            places[person] = opening;
            extend(lists, places, left, person + 1, plans);
            left[opening]++;
        }
    }
}
