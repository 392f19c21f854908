package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hides numbers small enough to point at somebody, and one more when the hidden one could be worked out from the sum. */
public final class Suppression {

    private Suppression() {}

    /** @param summed the sum of the numbers is shown elsewhere */
    public static Map<String, @Nullable Integer> hide(Map<String, Integer> numbers, boolean summed) {
        var shown = new TreeMap<String, @Nullable Integer>();
        List<String> hidden = new ArrayList<>();
        for (var entry : numbers.entrySet()) {
            var small = entry.getValue() < Withholding.SMALLEST_SHOWN;
            shown.put(entry.getKey(), small ? null : entry.getValue());
            if (small && entry.getValue() > 0) hidden.add(entry.getKey());
        }
        if (summed && hidden.size() == 1) smallestShown(numbers).ifPresent(key -> shown.put(key, null));
        return shown;
    }

    private static Optional<String> smallestShown(Map<String, Integer> numbers) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() >= Withholding.SMALLEST_SHOWN)
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
