package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody was told. Asked of notification-service each time, in the name of the one who asks us. */
public interface SentNotices {

    /** @return empty when notification does not answer */
    Optional<Kept> of(CandidateId id);

    /**
     * @param sent newest first
     * @param chosen how they want to be told; null for somebody without a sign-in
     */
    record Kept(List<Notice> sent, @Nullable Chosen chosen) {

        static final Kept NOTHING = new Kept(List.of(), null);
    }

    /**
     * @param channel SMS, EMAIL, or INBOX: the page itself
     * @param state whether it arrived, as notification names it
     * @param title what it was about, in the reader's language
     */
    record Notice(Instant at, String channel, String state, String title) {}

    /** @param language null for the one of the case */
    record Chosen(boolean email, boolean sms, @Nullable String language) {}
}
