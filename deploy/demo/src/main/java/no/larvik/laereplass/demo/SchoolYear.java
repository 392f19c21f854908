package no.larvik.laereplass.demo;

import java.time.LocalDate;
import java.time.Month;

/** The year whose autumn places are sought for; dates of the demo follow it, so that none lies in the past. */
record SchoolYear(int autumn) {

    static SchoolYear seenFrom(LocalDate today) {
        return new SchoolYear(today.getMonthValue() < Month.JULY.getValue() ? today.getYear() : today.getYear() + 1);
    }

    LocalDate start() {
        return LocalDate.of(autumn, Month.AUGUST, 15);
    }

    LocalDate schoolIsOut() {
        return LocalDate.of(autumn, Month.JUNE, 20);
    }

    /** Somebody who is this old when the places begin. */
    LocalDate bornFor(int age, Draw draw) {
        return LocalDate.of(autumn - age, draw.between(1, 7), draw.between(1, 28));
    }
}
