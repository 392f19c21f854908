package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Every way to see that a case needs staff: one reason, one place. A new one is a line in this list. */
final class Signs {

    /** How long a place is new, and how long news from elsewhere is shown. */
    static final Duration NEW = Duration.ofDays(7);

    static final Duration NEWS = Duration.ofDays(14);

    private static final List<Sign> ALL = List.of(
            PersonSigns::ring,
            PersonSigns::consentMissing,
            PersonSigns::nobodyProposed,
            MatchSigns::objected,
            MatchSigns::answerDue,
            MatchSigns::unanswered,
            MatchSigns::employerSilent,
            MatchSigns::outcomeMissing,
            MatchSigns::contractWaiting,
            JourneySigns::talkDue,
            JourneySigns::backInPool,
            PoolSigns::backInPool);

    private Signs() {}

    static Stream<Item> in(Situation situation, Today today) {
        return ALL.stream().flatMap(sign -> sign.in(situation, today));
    }

    /** One reason. Looks at nothing but what it is given. */
    @FunctionalInterface
    interface Sign {

        Stream<Item> in(Situation situation, Today today);
    }
}
