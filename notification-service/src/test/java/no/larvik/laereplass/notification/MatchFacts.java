package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Facts to start from. */
public final class MatchFacts {

    public static final Instant NOON = Instant.parse("2026-11-25T11:00:00Z");
    public static final MatchRef MATCH = new MatchRef("m-1", "c-1", "o-1", "e-1", "3909");

    private MatchFacts() {}

    public static MatchFact aStep(MatchStep happened, MatchStep from, @Nullable Audience by) {
        return new MatchFact("event-" + happened, happened, MATCH, from, by, NOON);
    }

    public static MatchFact aProposal() {
        return aStep(MatchStep.PROPOSED, MatchStep.DRAFT, Audience.STAFF);
    }
}
