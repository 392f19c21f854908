package no.larvik.laereplass.matching.matches.web;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.matches.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What was said yes to, and what it is now.
 *
 * @param what is different; never empty
 * @param movedKm how far the place of work has moved, as the crow flies, with one decimal; null when it has not
 */
record ChangedBody(
        List<Terms.Term> what,
        TermsBody before,
        TermsBody now,
        @Nullable Double movedKm) {

    /** Nothing when everything is again as it was. */
    static @Nullable ChangedBody of(Terms before, Terms now) {
        var what = before.differentIn(now);
        if (what.isEmpty()) return null;
        var moved = what.contains(Terms.Term.PLACE) ? Math.round(before.kilometresTo(now) * 10) / 10.0 : null;
        return new ChangedBody(what, TermsBody.of(before), TermsBody.of(now), moved);
    }

    /** @param hours null in a yes from before hours were kept */
    record TermsBody(
            String trade,
            String kind,
            LocalDate startFrom,
            @Nullable LocalDate startTo,
            @Nullable Hours hours) {

        static TermsBody of(Terms terms) {
            return new TermsBody(terms.trade(), terms.kind(), terms.startFrom(), terms.startTo(), terms.hours());
        }
    }
}
