package no.larvik.laereplass.matching.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes when some still wait (Kaplan and Meier 1958): whoever waits counts as long as we know of them and
 * no longer. Taking only those who have finished would make every wait look short.
 */
final class Survival {

    /**
     * @param days 0 or more
     * @param over whether the wait has ended; else it has lasted so long and goes on
     */
    record Wait(int days, boolean over) {}

    private final List<Wait> waits;

    private Survival(List<Wait> waits) {
        this.waits = waits;
    }

    static Survival of(List<Wait> waits) {
        var sorted = new ArrayList<>(waits);
        sorted.sort(Comparator.comparingInt(Wait::days));
        return new Survival(sorted);
    }

    /**
     * @param share 0 to 1, such as 0.5 for the median
     * @return the first day on which so many have finished; null when it has not come so far
     */
    @Nullable
    Integer daysUntil(double share) {
        double waiting = 1;
        int next = 0;
        while (next < waits.size()) {
            var day = waits.get(next).days();
            var atRisk = waits.size() - next;
            int over = 0;
            for (; next < waits.size() && waits.get(next).days() == day; next++)
                if (waits.get(next).over()) over++;
            waiting *= 1 - (double) over / atRisk;
            if (over > 0 && waiting <= 1 - share + 1e-12) return day;
        }
        return null;
    }
}
