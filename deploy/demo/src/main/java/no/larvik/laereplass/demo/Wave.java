package no.larvik.laereplass.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Proposals that go out together, on the first Tuesday of a month, and the days on which the rest happens: answers come
 * before the real deadlines of five working days, silence is noticed after them.
 *
 * @param proposed a Tuesday
 * @param from first day at work
 * @param until last day of the contract
 */
record Wave(LocalDate proposed, LocalDate from, LocalDate until) {

    static Wave in(YearMonth month, LocalDate from, LocalDate until) {
        return new Wave(month.atDay(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY)), from, until);
    }

    LocalDate answered() {
        return proposed.plusDays(2);
    }

    LocalDate heard() {
        return proposed.plusDays(6);
    }

    LocalDate offered() {
        return proposed.plusDays(14);
    }

    LocalDate accepted() {
        return proposed.plusDays(17);
    }

    LocalDate approved() {
        return proposed.plusDays(31);
    }
}
