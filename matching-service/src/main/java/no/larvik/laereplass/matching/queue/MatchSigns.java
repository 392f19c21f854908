package no.larvik.laereplass.matching.queue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/** What the matches of one young person tell. */
final class MatchSigns {

    /** The one reminder goes out so long before the deadline. */
    static final Duration REMINDED = Duration.ofDays(2);

    private static final Set<State> WITH_THE_YOUNG_PERSON = EnumSet.of(State.PROPOSED, State.OFFERED);
    private static final Set<State> WITH_THE_EMPLOYER = EnumSet.of(State.PRESENTED, State.INTERESTED);
    private static final Set<State> MEETING = EnumSet.of(State.INTERVIEW, State.TRIAL);
    static final int DAYS_TO_CALL = 2;
    private static final int DAYS_TO_AGREE_A_TIME = 5;
    private static final int DAYS_TO_SEND = 5;
    private static final int DAYS_TO_APPROVE = 15;

    private MatchSigns() {}

    static Stream<Item> answerDue(Situation situation, Today today) {
        return each(situation, match -> {
            var deadline = match.deadline();
            if (!WITH_THE_YOUNG_PERSON.contains(match.state()) || deadline == null || !today.isToday(deadline))
                return null;
            return Item.ofMatch(Kind.ANSWER_DUE, match, match.state().name(), match.since(), deadline);
        });
    }

    static Stream<Item> objected(Situation situation, Today today) {
        return each(situation, match -> {
            var objected = match.objectedAt();
            if (objected == null) return null;
            return Item.ofMatch(Kind.OBJECTED, match, match.state().name(), objected, today.after(objected, 1));
        });
    }

    static Stream<Item> unanswered(Situation situation, Today today) {
        return each(situation, match -> {
            if (match.state() == State.EXPIRED) return lately(situation, match, Kind.UNANSWERED, today);
            var deadline = match.deadline();
            if (!WITH_THE_YOUNG_PERSON.contains(match.state()) || deadline == null || today.isToday(deadline))
                return null;
            var reminded = deadline.minus(REMINDED);
            if (today.now().isBefore(reminded)) return null;
            return Item.ofMatch(Kind.UNANSWERED, match, match.state().name(), reminded, deadline);
        });
    }

    static Stream<Item> employerSilent(Situation situation, Today today) {
        return each(situation, match -> {
            if (match.state() == State.EMPLOYER_SILENT) return lately(situation, match, Kind.EMPLOYER_SILENT, today);
            var deadline = match.deadline();
            if (!WITH_THE_EMPLOYER.contains(match.state())
                    || deadline == null
                    || deadline.isAfter(today.after(today.now(), 1))) return null;
            return Item.ofMatch(Kind.EMPLOYER_SILENT, match, match.state().name(), match.since(), deadline);
        });
    }

    static Stream<Item> outcomeMissing(Situation situation, Today today) {
        return each(situation, match -> {
            if (!MEETING.contains(match.state())) return null;
            var met = match.appointment();
            if (met == null) {
                var soon = today.after(match.since(), DAYS_TO_AGREE_A_TIME);
                if (today.now().isBefore(soon)) return null;
                return Item.ofMatch(
                        Kind.INTERVIEW_OUTCOME, match, noTime(match), match.since(), today.after(soon, DAYS_TO_CALL));
            }
            if (today.now().isBefore(met)) return null;
            return Item.ofMatch(
                    Kind.INTERVIEW_OUTCOME, match, match.state().name(), met, today.after(met, DAYS_TO_CALL));
        });
    }

    /** Whom to call; an older record does not say. */
    private static String noTime(MatchFacts match) {
        return match.turn() == null ? "NO_TIME" : "NO_TIME_" + match.turn().toUpperCase(Locale.ROOT);
    }

    static Stream<Item> contractWaiting(Situation situation, Today today) {
        return each(situation, match -> {
            var patience =
                    switch (match.state()) {
                        case OFFER_ACCEPTED -> DAYS_TO_SEND;
                        case CONTRACT_SENT -> DAYS_TO_APPROVE;
                        default -> 0;
                    };
            if (patience == 0 || today.now().isBefore(today.after(match.since(), patience))) return null;
            var due = today.after(match.since(), patience + DAYS_TO_CALL);
            return Item.ofMatch(Kind.CONTRACT_WAITING, match, match.state().name(), match.since(), due);
        });
    }

    /** Something that happened these days, with nothing after it. */
    private static @Nullable Item lately(Situation situation, MatchFacts match, Kind kind, Today today) {
        var old = match.since().plus(Signs.NEWS).isBefore(today.now());
        if (old || situation.anythingSince(match.since())) return null;
        return Item.ofMatch(kind, match, match.state().name(), match.since(), today.after(match.since(), DAYS_TO_CALL));
    }

    private static Stream<Item> each(Situation situation, Function<MatchFacts, @Nullable Item> sign) {
        return situation.matches().stream().flatMap(match -> Stream.ofNullable(sign.apply(match)));
    }
}
