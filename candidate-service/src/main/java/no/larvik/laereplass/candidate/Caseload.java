package no.larvik.laereplass.candidate;

import org.jspecify.annotations.Nullable;

/**
 * Who works with the case: one responsible contact person.
 *
 * @param contact null until somebody at the intake takes the case
 */
public record Caseload(@Nullable Professional contact) {

    static final Caseload UNTAKEN = new Caseload(null);

    boolean includes(String subject) {
        return contact != null && contact.subject().equals(subject);
    }

    boolean isUntaken() {
        return contact == null;
    }
}
