package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** A school year that is over, and its three waves: one for places from January, two for those from August. */
record PastYear(int autumn) {

    /** The two before the one that is running. */
    static List<PastYear> before(SchoolYear sought) {
        return List.of(new PastYear(sought.autumn() - 3), new PastYear(sought.autumn() - 2));
    }

    /** When everything begins; employers, places and young people come in. */
    LocalDate firstDay() {
        return LocalDate.of(autumn, Month.AUGUST, 20);
    }

    LocalDate lastDay() {
        return LocalDate.of(autumn + 1, Month.JUNE, 22);
    }

    Wave inAutumn() {
        var from = LocalDate.of(autumn + 1, Month.JANUARY, 7);
        return Wave.in(YearMonth.of(autumn, Month.OCTOBER), from, from.plusMonths(18));
    }

    Wave inWinter() {
        return Wave.in(
                YearMonth.of(autumn + 1, Month.FEBRUARY), inAugust(), inAugust().plusYears(2));
    }

    Wave inSpring() {
        return Wave.in(
                YearMonth.of(autumn + 1, Month.APRIL), inAugust(), inAugust().plusYears(2));
    }

    SchoolYear sought() {
        return new SchoolYear(autumn + 1);
    }

    private LocalDate inAugust() {
        return LocalDate.of(autumn + 1, Month.AUGUST, 15);
    }
}
