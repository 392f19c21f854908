package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of people that everybody is in exactly once, and their sum, as they may be shown.
 *
 * @param numbers in the order they came; null where withheld
 */
record Shown(@Nullable Integer total, List<@Nullable Integer> numbers) {

    static Shown of(int[] people) {
        var table = Arrays.stream(people).mapToObj(number -> new int[] {number}).toArray(int[][]::new);
        var sum = Arrays.stream(people).sum();
        var withheld = Withholding.of(table, table, new int[] {sum});
        var numbers = new ArrayList<@Nullable Integer>();
        for (int row = 0; row < people.length; row++) numbers.add(withheld.hides(row, 0) ? null : people[row]);
        return new Shown(withheld.hidesTotal(0) ? null : sum, numbers);
    }
}
