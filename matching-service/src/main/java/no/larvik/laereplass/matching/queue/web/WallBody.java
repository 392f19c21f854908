package no.larvik.laereplass.matching.queue.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.queue.WallCard;
import org.jspecify.annotations.Nullable;

/** Longest in its state first. */
record WallBody(List<WallCardBody> items) {

    static WallBody of(List<WallCard> cards) {
        return new WallBody(cards.stream().map(WallCardBody::of).toList());
    }

    /**
     * @param trade null when the opening has left the market
     * @param since when it came to this state
     * @param appointment when the two meet, or when the trial ends
     */
    record WallCardBody(
            String matchId,
            String candidateId,
            String openingId,
            @Nullable String trade,
            State state,
            Instant since,
            @Nullable Instant deadline,
            @Nullable Instant appointment) {

        static WallCardBody of(WallCard card) {
            var match = card.match();
            return new WallCardBody(
                    match.id(),
                    match.candidateId(),
                    match.openingId(),
                    card.trade(),
                    match.state(),
                    match.since(),
                    match.deadline(),
                    match.appointment());
        }
    }
}
