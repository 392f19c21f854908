package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.matches.State;

/** What the young person's own case tells. */
final class PersonSigns {

    /** How long somebody who looks may go without a proposal before staff are told. */
    static final Duration WITHOUT_PROPOSAL = Duration.ofDays(30);

    /** How long a message that reached nobody is worth a call. */
    static final Duration WORTH_A_CALL = Duration.ofDays(30);

    private static final int DAYS_TO_CONSENT = 5;
    private static final int DAYS_TO_PROPOSE = 5;

    private PersonSigns() {}

    /** The newest that could not reach the young person, until he or she has been heard from. */
    static Stream<Item> ring(Situation situation, Today today) {
        return Stream.concat(lost(situation, today), untold(situation))
                .max(Comparator.comparing(Item::since).thenComparing(Item::why))
                .filter(item -> !situation.heardSince(item.since()))
                .stream();
    }

    private static Stream<Item> lost(Situation situation, Today today) {
        return situation.unreached().stream()
                .filter(message -> message.at().isAfter(today.now().minus(WORTH_A_CALL)))
                .map(message -> ring(message.candidateId(), message.channel() + "_" + message.state(), message.at()));
    }

    /** Waits for an answer of somebody to whom nothing may be sent. */
    private static Stream<Item> untold(Situation situation) {
        var why = situation.about().unreachable();
        if (why == null) return Stream.empty();
        return situation.matches().stream()
                .filter(match -> match.state() == State.PROPOSED || match.state() == State.OFFERED)
                .map(match -> ring(match.candidateId(), why, match.since()));
    }

    private static Item ring(String candidateId, String why, Instant since) {
        return Item.ofPerson(Kind.RING, candidateId, why, since, since);
    }

    static Stream<Item> consentMissing(Situation situation, Today today) {
        var about = situation.about();
        if (!about.begun() || about.consentAt() != null) return Stream.empty();
        var since = about.registeredAt();
        return Stream.of(Item.ofPerson(
                Kind.CONSENT_MISSING, about.candidateId(), "NOT_GIVEN", since, today.after(since, DAYS_TO_CONSENT)));
    }

    static Stream<Item> nobodyProposed(Situation situation, Today today) {
        var about = situation.about();
        var looking = about.searching() && !situation.hasPlace();
        var asked = situation.matches().stream().anyMatch(match -> match.state().open() && match.proposedAt() != null);
        if (!looking || asked) return Stream.empty();
        var last = situation.matches().stream()
                .map(MatchFacts::proposedAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder());
        var consent = about.consentAt() == null ? about.registeredAt() : about.consentAt();
        var since = last.filter(at -> at.isAfter(consent)).orElse(consent);
        var month = since.plus(WITHOUT_PROPOSAL);
        if (month.isAfter(today.now())) return Stream.empty();
        var why = last.isPresent() ? "NOT_LATELY" : "NEVER";
        return Stream.of(Item.ofPerson(
                Kind.NOBODY_PROPOSED, about.candidateId(), why, since, today.after(month, DAYS_TO_PROPOSE)));
    }
}
