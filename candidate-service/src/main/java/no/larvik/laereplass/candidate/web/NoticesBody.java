package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.candidate.SentNotices;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told, newest first, and how they want to be told.
 *
 * @param chosen null for somebody without a sign-in
 */
record NoticesBody(@Nullable ChosenBody chosen, List<NoticeBody> sent) {

    static NoticesBody of(SentNotices.Kept kept) {
        var chosen = kept.chosen();
        return new NoticesBody(
                chosen == null ? null : new ChosenBody(chosen.email(), chosen.sms(), chosen.language()),
                kept.sent().stream()
                        .map(one -> new NoticeBody(one.at(), one.channel(), one.state(), one.title()))
                        .toList());
    }

    /** @param inLanguage null for the one of the profile */
    record ChosenBody(
            boolean byEmail, boolean bySms, @Nullable String inLanguage) {}

    /** @param about what it was about, in the reader's language */
    record NoticeBody(Instant at, String over, String arrival, String about) {}
}
