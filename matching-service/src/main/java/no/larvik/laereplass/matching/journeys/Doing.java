package no.larvik.laereplass.matching.journeys;

import java.time.LocalDate;
import no.larvik.laereplass.matching.matches.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a deed.
 *
 * @param day when it was, or the new last day of an extension; null for today
 * @param agreed how the young person agreed to another kind
 */
public record Doing(
        Deed deed,
        @Nullable LocalDate day,
        @Nullable String kind,
        OnBehalf.@Nullable Way agreed,
        @Nullable String reason,
        @Nullable Learnt learnt,
        @Nullable Certificate certificate) {

    public static Doing of(Deed deed) {
        return new Doing(deed, null, null, null, null, null, null);
    }

    static Doing because(Deed deed, String reason) {
        return new Doing(deed, null, null, null, reason, null, null);
    }
}
