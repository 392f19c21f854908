package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waited for something waits for nothing any more, and has no place: looking again. Told once, of what came
 * last; what they left themselves, and what has a sign of its own, is not told here.
 */
final class PoolSigns {

    private static final Set<State> TOLD_ELSEWHERE = EnumSet.of(State.EXPIRED, State.EMPLOYER_SILENT);

    private PoolSigns() {}

    static Stream<Item> backInPool(Situation situation, Today today) {
        if (situation.anyOpenMatch() || situation.hasPlace()) return Stream.empty();
        return situation.matches().stream()
                .filter(match -> why(match) != null || TOLD_ELSEWHERE.contains(match.state()))
                .max(Comparator.comparing(MatchFacts::since).thenComparing(MatchFacts::id))
                .filter(match -> !match.since().plus(Signs.NEWS).isBefore(today.now()))
                .filter(match -> !goneOn(situation, match.since()))
                .flatMap(match -> Optional.ofNullable(why(match))
                        .map(why -> Item.ofMatch(
                                Kind.BACK_IN_POOL,
                                match,
                                why,
                                match.since(),
                                today.after(match.since(), MatchSigns.DAYS_TO_CALL))))
                .stream();
    }

    /** Proposed to again, or on a journey. */
    private static boolean goneOn(Situation situation, Instant moment) {
        return situation.journeys().stream().anyMatch(journey -> journey.since().isAfter(moment))
                || situation.matches().stream().anyMatch(match -> {
                    var proposed = match.proposedAt();
                    return proposed != null && proposed.isAfter(moment);
                });
    }

    /** @return null when the match does not stand where somebody else, or a no to an offer, left them without anything */
    private static @Nullable String why(MatchFacts match) {
        return switch (match.state()) {
            case NOT_SELECTED, OFFER_DECLINED -> match.state().name();
            case WITHDRAWN -> withdrawn(match.closing());
            case SUPERSEDED ->
                match.closing() == null || match.closing().what() == null
                        ? State.SUPERSEDED.name()
                        : match.closing().what();
            default -> null;
        };
    }

    private static @Nullable String withdrawn(MatchFacts.@Nullable Closing closing) {
        if (closing == null) return null;
        if (closing.by().equals("employer")) return "WITHDRAWN_BY_EMPLOYER";
        return "OPENING_WITHDRAWN".equals(closing.what()) ? closing.what() : null;
    }
}
