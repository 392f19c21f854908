package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the municipality stands: the figures of others from year to year, and our own beside them.
 *
 * @param missing indicators nothing was brought in of
 */
public record Board(Instant at, List<Indicator> indicators, List<Measure> missing, List<OwnIndicator> own) {

    public Board {
        indicators = List.copyOf(indicators);
        missing = List.copyOf(missing);
        own = List.copyOf(own);
    }

    /**
     * @param series the oldest first; the first is what the others are held against
     * @param change from the first to the last, in the unit of the measure; null when there is one figure alone
     * @param way whether that is the way it should go; null without a change, or when neither way is better
     */
    public record Indicator(
            Measure measure,
            Measure.Unit unit,
            List<Imported> series,
            @Nullable Double change,
            @Nullable Way way) {

        public Indicator {
            series = List.copyOf(series);
        }

        /** Which way it went. */
        public enum Way {
            BETTER,
            WORSE,
            UNCHANGED
        }

        static Indicator of(Measure measure, List<Imported> oldestFirst) {
            var change = oldestFirst.size() < 2
                    ? null
                    : Double.valueOf(Math.round(10
                                    * (oldestFirst.getLast().value()
                                            - oldestFirst.getFirst().value()))
                            / 10.0);
            return new Indicator(measure, measure.unit(), oldestFirst, change, way(measure.better(), change));
        }

        private static @Nullable Way way(Measure.@Nullable Better better, @Nullable Double change) {
            if (change == null || better == null || better == Measure.Better.NEITHER) return null;
            if (change == 0) return Way.UNCHANGED;
            return change < 0 == (better == Measure.Better.LOWER) ? Way.BETTER : Way.WORSE;
        }
    }

    /**
     * Taken out of the pages of figures, withheld as there.
     *
     * @param year the school year of its August
     * @param value share 0 to 1, or days; null when withheld or when there is nothing to count
     */
    public record OwnIndicator(Own own, int year, @Nullable Double value) {}

    public enum Own {
        /** Offered a contract, of those who want one. */
        OFFERED_SHARE,
        /** Days from proposal to accepted offer, the median of the proposals. */
        DAYS_TO_PLACE,
        /** Answered by the employer, of the yeses an answer was due to. */
        ANSWERED_SHARE
    }
}
