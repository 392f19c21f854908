package no.larvik.laereplass.matching.matches.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.matches.Interview;
import no.larvik.laereplass.matching.matches.Interview.Adaptation;
import org.jspecify.annotations.Nullable;

/**
 * When and where the two meet.
 *
 * @param slotsBy who suggested the times in {@code slots} of the match
 * @param agreed the time both have chosen
 */
record MeetingBody(
        @Nullable String slotsBy,
        @Nullable Instant agreed,
        @Nullable String where,
        List<Adaptation> adaptations,
        @Nullable String wish) {

    static @Nullable MeetingBody of(Interview interview) {
        var nothing = interview.slotsBy() == null
                && interview.agreed() == null
                && interview.adaptations().isEmpty()
                && interview.wish() == null;
        if (nothing) return null;
        var by = interview.slotsBy();
        return new MeetingBody(
                by == null ? null : by.word(),
                interview.agreed(),
                interview.where(),
                interview.adaptations(),
                interview.wish());
    }
}
