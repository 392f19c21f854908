package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the employer may see of the young person right now. candidate-service asks before it serves an identity.
 *
 * @param identityUntil last moment, while nothing further has happened; null when it is closed or has no end yet
 */
public record Disclosure(
        boolean cardOpen, boolean identityOpen, @Nullable Instant identityUntil) {

    static Disclosure of(Match match, Instant now) {
        var card = match.state().open() && match.state() != State.PROPOSED && match.everIn(State.PRESENTED);
        return switch (match.state()) {
            case INTERESTED -> {
                var until = match.lastIn(State.INTERESTED).orElseThrow().plus(Match.IDENTITY_OPEN);
                yield now.isBefore(until) ? new Disclosure(card, true, until) : new Disclosure(card, false, null);
            }
            case INTERVIEW, TRIAL, OFFERED, OFFER_ACCEPTED, CONTRACT_SENT, CONTRACT_APPROVED ->
                new Disclosure(card, true, null);
            case DRAFT, PROPOSED, ACCEPTED, PRESENTED -> new Disclosure(card, false, null);
            case DECLINED,
                    EXPIRED,
                    NOT_SELECTED,
                    EMPLOYER_SILENT,
                    OFFER_DECLINED,
                    WITHDRAWN,
                    SUPERSEDED,
                    COMPLETED,
                    ENDED -> new Disclosure(false, false, null);
        };
    }
}
