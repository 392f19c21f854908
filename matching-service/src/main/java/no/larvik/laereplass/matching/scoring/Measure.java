package no.larvik.laereplass.matching.scoring;

import java.util.Map;

/** What a factor found out about a pair. */
sealed interface Measure {

    /** From 0 (does not fit) to 1 (fits fully), with the codes and numbers that were compared. */
    record Known(double value, Map<String, ?> compared) implements Measure {

        public Known {
            if (!(value >= 0 && value <= 1)) throw new IllegalArgumentException("outside 0 to 1: " + value);
            value = Math.round(value * 1000) / 1000.0;
        }
    }

    /** One side has not said what is needed to compare. Counts neither for nor against. */
    record Unknown(Map<String, ?> compared) implements Measure {}

    /** Nothing was asked for, so there is nothing to compare. Counts neither for nor against. */
    record NotAsked() implements Measure {}
}
