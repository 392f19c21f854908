package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many codes were made for one person on the last day any was. Each makes the one before worthless and may ring a
 * phone: who needs more than {@value #MOST} a day is helped otherwise. Codes that were withdrawn count too.
 *
 * @param day in Norway; null while none was made
 */
public record CodesMade(@Nullable LocalDate day, int many) {

    public static final CodesMade NONE = new CodesMade(null, 0);

    /** Of one day, on paper and by SMS together. */
    public static final int MOST = 5;

    /** @throws CandidateProblem.TooManyCodes until the day is over */
    CodesMade and(Instant now) {
        var today = Oslo.day(now);
        if (!today.equals(day)) return new CodesMade(today, 1);
        if (many >= MOST) throw new CandidateProblem.TooManyCodes(Oslo.untilTomorrow(now));
        return new CodesMade(today, many + 1);
    }
}
