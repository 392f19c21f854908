package no.larvik.laereplass.matching.scoring;

import java.util.Map;

/** What a factor found out about a pair. */
sealed interface Measure {

    /** From 0 (does not fit) to 1000 (fits fully), with the codes and numbers that were compared. */
    record Known(int thousandths, Map<String, ?> compared) implements Measure {

        public Known {
            if (thousandths < 0 || thousandths > Formula.FULL)
                throw new IllegalArgumentException("outside 0 to 1000: " + thousandths);
        }

        double value() {
            return thousandths / 1000.0;
        }
    }

    /** One side has not said what is needed to compare. Counts neither for nor against. */
    record Unknown(Map<String, ?> compared) implements Measure {}

    /** Nothing was asked for, so there is nothing to compare. Counts neither for nor against. */
    record NotAsked() implements Measure {}
}
