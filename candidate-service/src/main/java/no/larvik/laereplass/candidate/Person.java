package no.larvik.laereplass.candidate;

import java.time.LocalDate;

/**
 * Identity and contact: served by this service alone, and never part of an event.
 *
 * @param phone E.164
 */
public record Person(
        String firstName, String lastName, LocalDate birthDate, String phone, String email, Language language) {

    /** Enough for staff to know whom a line is about, and no more. */
    public String shortName() {
        var initial = lastName.substring(0, lastName.offsetByCodePoints(0, 1));
        return firstName + " " + initial + ".";
    }

    public boolean isAdultOn(LocalDate day) {
        return !adultFrom().isAfter(day);
    }

    /** The day of the eighteenth birthday. */
    public LocalDate adultFrom() {
        return birthDate.plusYears(18);
    }
}
