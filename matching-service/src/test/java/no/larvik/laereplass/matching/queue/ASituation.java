package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/** One young person as the queue sees them, a hundred days after their yes unless told otherwise. */
final class ASituation {

    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z"); // a Monday

    private ASituation() {}

    static Instant ago(int days) {
        return NOON.minus(Duration.ofDays(days));
    }

    static Instant in(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    static Case aCase() {
        return new Case("kari", ago(120), false, true, ago(100), null, Set.of("nora"));
    }

    static MatchFacts match(State state, Instant since, @Nullable Instant deadline) {
        return new MatchFacts("m-" + state, "kari", "o1", state, since, deadline, null, since, null, null);
    }

    /** @param what happened elsewhere; null when {@code by} decided it */
    static MatchFacts closed(State state, Instant since, String by, @Nullable String what) {
        var id = "m-" + state + "-" + by + "-" + what;
        var closing = new MatchFacts.Closing(by, what);
        return new MatchFacts(id, "kari", "o1", state, since, null, null, ago(20), null, null, closing, null);
    }

    static MatchFacts meeting(State state, Instant since, @Nullable Instant appointment) {
        return new MatchFacts("m-" + state, "kari", "o1", state, since, in(10), appointment, since, null, null);
    }

    static MatchFacts toChoose(String turn, Instant since) {
        return new MatchFacts(
                "m-turn", "kari", "o1", State.INTERVIEW, since, in(10), null, since, null, null, null, turn);
    }

    static JourneyFacts journey(Stage stage, @Nullable LocalDate talkDue, boolean missed, boolean silent) {
        return new JourneyFacts("j1", "kari", stage, ago(5), talkDue, missed, silent);
    }

    static Situation with(MatchFacts... matches) {
        return new Situation(aCase(), List.of(matches), List.of(), List.of());
    }

    static Situation with(JourneyFacts journey, MatchFacts... matches) {
        return new Situation(aCase(), List.of(matches), List.of(journey), List.of());
    }
}
