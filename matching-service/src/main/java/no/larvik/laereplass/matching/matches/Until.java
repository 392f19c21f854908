package no.larvik.laereplass.matching.matches;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/** Until when the next state lasts without anybody doing anything. */
final class Until {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Duration UNDO = Duration.ofHours(24);
    private static final Duration LONGEST = Duration.ofDays(60);
    private static final Duration WITHOUT_A_TIME = Duration.ofDays(30);
    private static final int ANSWER_WORKING_DAYS = 5;
    private static final int OUTCOME_WORKING_DAYS = 10;

    private Until() {}

    /** @return null when the state has no end of its own */
    static @Nullable Instant of(
            Match match, Transition step, Instruction how, Papers papers, Instant now, WorkingDays days) {
        return switch (step.deadline()) {
            case NONE -> null;
            case ANSWER, EMPLOYER_ANSWER ->
                asked(how.deadline(), now).orElseGet(() -> days.after(now, ANSWER_WORKING_DAYS));
            case IDENTITY -> now.plus(Match.IDENTITY_OPEN);
            case INTERVIEW -> outcome(papers.interview().agreed(), now, days);
            case TRIAL -> outcome(lastDay(papers.trial()), now, days);
            case UNDO -> now.plus(UNDO);
            case RESTORED -> restored(match, step.to(), days.after(now, 1));
        };
    }

    private static Instant outcome(@Nullable Instant happens, Instant now, WorkingDays days) {
        return happens == null ? now.plus(WITHOUT_A_TIME) : days.after(happens, OUTCOME_WORKING_DAYS);
    }

    private static @Nullable Instant lastDay(Papers.@Nullable Period trial) {
        return trial == null ? null : trial.until().atStartOfDay(OSLO).toInstant();
    }

    private static Optional<Instant> asked(@Nullable Instant asked, Instant now) {
        if (asked == null) return Optional.empty();
        if (!asked.isAfter(now)) throw new MatchingProblem.BadField("/deadline", "in-the-past");
        if (asked.isAfter(now.plus(LONGEST))) throw new MatchingProblem.BadField("/deadline", "too-far");
        return Optional.of(asked);
    }

    private static Instant restored(Match match, State state, Instant earliest) {
        var before = match.history().reversed().stream()
                .filter(line -> line.to() == state)
                .findFirst()
                .map(Step::deadline);
        return before.filter(earliest::isBefore).orElse(earliest);
    }
}
