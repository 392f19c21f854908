package no.larvik.laereplass.benchmarks.matching.market;

import java.time.LocalDate;

/** The market is one intake. */
final class Dates {

    /** First of June 2027, as an epoch day. */
    static final int SUMMER = (int) LocalDate.of(2027, 6, 1).toEpochDay();

    private Dates() {}
}
