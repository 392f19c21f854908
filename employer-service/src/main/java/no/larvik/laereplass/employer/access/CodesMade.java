package no.larvik.laereplass.employer.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.larvik.laereplass.employer.access.Member.Way;
import org.jspecify.annotations.Nullable;

/**
 * How many codes were made for one organisation on the last day any was, also those withdrawn since. A letter takes days
 * and makes the one before worthless; so many colleagues do not come in one day.
 *
 * @param day in Norway; null while none was made
 */
public record CodesMade(@Nullable LocalDate day, int letters, int invitations) {

    public static final CodesMade NONE = new CodesMade(null, 0, 0);

    static final int MOST_LETTERS = 3;
    static final int MOST_INVITATIONS = 20;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** @throws AccessProblem.TooManyCodes until the day is over */
    CodesMade and(Way way, Instant now) {
        var today = LocalDate.ofInstant(now, NORWAY);
        var before = today.equals(day) ? this : new CodesMade(today, 0, 0);
        return way == Way.LETTER ? before.andLetter(now) : before.andInvitation(now);
    }

    private CodesMade andLetter(Instant now) {
        if (letters >= MOST_LETTERS) throw new AccessProblem.TooManyCodes(MOST_LETTERS, untilTomorrow(now));
        return new CodesMade(day, letters + 1, invitations);
    }

    private CodesMade andInvitation(Instant now) {
        if (invitations >= MOST_INVITATIONS) throw new AccessProblem.TooManyCodes(MOST_INVITATIONS, untilTomorrow(now));
        return new CodesMade(day, letters, invitations + 1);
    }

    private static Duration untilTomorrow(Instant now) {
        var tomorrow = LocalDate.ofInstant(now, NORWAY).plusDays(1);
        return Duration.between(now, tomorrow.atStartOfDay(NORWAY));
    }
}
