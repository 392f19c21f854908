package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.AMatch.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    private static final WorkingDays DAYS = (from, days) -> from.plusSeconds(days * 86_400L);

    @Test
    void everyStepIsLegalForTheRolesOfTheTableAndRefusedToAllOthers() {
        var legal = 0;
        var refused = 0;
        for (var from : State.values()) {
            for (var to : State.values()) {
                for (var by : Actor.values()) {
                    if (LifeCycle.step(from, to, by).isPresent()) {
                        assertThat(taken(from, to, by).state()).isEqualTo(to);
                        legal++;
                    } else {
                        assertThatThrownBy(() -> taken(from, to, by))
                                .isInstanceOfSatisfying(
                                        MatchingProblem.IllegalStep.class,
                                        problem -> assertThat(problem.allowed())
                                                .isEqualTo(LifeCycle.next(from, by).stream()
                                                        .map(State::name)
                                                        .toList()));
                        refused++;
                    }
                }
            }
        }

        System.out.println("transitions: " + legal + " legal, " + refused + " refused");
        assertThat(legal + refused).isEqualTo(State.values().length * State.values().length * Actor.values().length);
        assertThat(legal)
                .isEqualTo(LifeCycle.STEPS.stream()
                        .filter(step -> !step.has(Guard.OBJECTION))
                        .mapToInt(step -> step.by().size())
                        .sum());
    }

    @Test
    void everyAnswerThatWasRecordedFallsBackForWhomTheTableSaysAndForNobodyElse() {
        var legal = 0;
        for (var from : State.values()) {
            for (var to : State.values()) {
                for (var by : Actor.values()) {
                    var match = AMatch.recorded(to, from, by);
                    if (LifeCycle.objection(from, to, by).isPresent()) {
                        var back = match.step(Instruction.objection(to), by, NOON, DAYS)
                                .next();
                        assertThat(back.state()).isEqualTo(to);
                        assertThat(back.objectedTo()).isTrue();
                        legal++;
                        refused(match, to, by, NOON.plus(Duration.ofHours(24)).plusSeconds(1));
                        refused(AMatch.in(from), to, by, NOON);
                    } else refused(match, to, by, NOON);
                }
            }
        }

        System.out.println("objections: " + legal + " legal");
        assertThat(legal)
                .isEqualTo(LifeCycle.STEPS.stream()
                        .filter(step -> step.has(Guard.OBJECTION))
                        .mapToInt(step -> step.by().size())
                        .sum());
    }

    @Test
    void staffRecordWhatTheTableLetsThemForWhoseItIsAndNobodyElseRecordsAnything() {
        var legal = 0;
        var refused = 0;
        for (var from : State.values()) {
            for (var to : State.values()) {
                for (var of : Actor.values()) {
                    for (var writer : Actor.values()) {
                        if (writer == Actor.STAFF
                                && LifeCycle.recordable(from, of).contains(to)) {
                            var change = recorded(from, to, of, writer, null);
                            var line = change.next().history().getLast();
                            assertThat(line.to()).isEqualTo(to);
                            assertThat(line.by()).isEqualTo(of);
                            assertThat(line.onBehalf()).isEqualTo(new OnBehalf(of, OnBehalf.Way.PHONE, NOON));
                            assertThat(change.facts().getLast().recorded()).isTrue();
                            neverSaid(from, to, of, NOON.plus(Duration.ofMinutes(2)), "said-ahead");
                            neverSaid(from, to, of, NOON.minus(Duration.ofMinutes(2)), "said-before-it-was-asked");
                            neverSaid(from, to, of, NOON.minus(Duration.ofDays(15)), "too-long-ago");
                            legal++;
                        } else {
                            var allowed = writer == Actor.STAFF
                                    ? LifeCycle.recordable(from, of).stream()
                                            .map(State::name)
                                            .toList()
                                    : List.<String>of();
                            assertThatThrownBy(() -> recorded(from, to, of, writer, null))
                                    .as("%s to %s for %s by %s", from, to, of, writer)
                                    .isInstanceOfSatisfying(
                                            MatchingProblem.IllegalStep.class,
                                            problem -> assertThat(problem.allowed())
                                                    .isEqualTo(allowed));
                            refused++;
                        }
                    }
                }
            }
        }

        System.out.println("recorded by staff: " + legal + " legal, " + refused + " refused");
        assertThat(legal).isEqualTo((int) LifeCycle.STEPS.stream()
                .filter(step -> step.recordable() && !step.has(Guard.OBJECTION))
                .flatMap(step -> step.by().stream())
                .filter(by -> by == Actor.CANDIDATE || by == Actor.EMPLOYER)
                .count());
    }

    private static void neverSaid(State from, State to, Actor of, Instant at, String why) {
        assertThatThrownBy(() -> recorded(from, to, of, Actor.STAFF, at))
                .isInstanceOf(MatchingProblem.BadField.class)
                .hasMessage("/onBehalf/at " + why);
    }

    private static Change recorded(State from, State to, Actor of, Actor writer, @Nullable Instant at) {
        var said = new OnBehalf(of, OnBehalf.Way.PHONE, at);
        var match = AMatch.in(from);
        var how = carrying(from, to, of);
        return match.step(Recording.of(match, how, said, writer, NOON), of, NOON, DAYS);
    }

    private static void refused(Match match, State to, Actor by, Instant now) {
        assertThatThrownBy(() -> match.step(Instruction.objection(to), by, now, DAYS))
                .as("%s to %s by %s", match.state(), to, by)
                .isInstanceOf(MatchingProblem.IllegalStep.class);
    }

    @Test
    void noStepIsListedTwice() {
        var seen = new HashSet<List<Object>>();

        assertThat(LifeCycle.STEPS)
                .allMatch(step -> seen.add(List.of(step.from(), step.to(), step.has(Guard.OBJECTION))));
    }

    @Test
    void everyOpenStateCanBeWithdrawnFrom() {
        for (var open : State.allOpen()) {
            if (open == State.CONTRACT_APPROVED) continue; // ended in its journey, with a reason
            assertThat(LifeCycle.step(open, State.WITHDRAWN, Actor.STAFF))
                    .as(open.name())
                    .isPresent();
        }
    }

    @Test
    void everyStateIsReachedAndEveryOpenOneLeft() {
        var reached = new HashSet<>(Set.of(State.DRAFT));
        LifeCycle.STEPS.forEach(step -> reached.add(step.to()));

        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(Arrays.stream(State.values()).filter(State::waiting))
                .noneMatch(state -> LifeCycle.from(state).isEmpty());
        var undone = Set.of(State.DECLINED, State.OFFER_DECLINED, State.NOT_SELECTED, State.WITHDRAWN);
        assertThat(Arrays.stream(State.values()).filter(state -> !state.open() && !undone.contains(state)))
                .allMatch(state -> LifeCycle.from(state).isEmpty());
    }

    @Test
    void interviewAndTrialCanBothBeSkipped() {
        assertThat(LifeCycle.next(State.INTERESTED, Actor.EMPLOYER))
                .contains(State.INTERVIEW, State.TRIAL, State.OFFERED, State.NOT_SELECTED);
        assertThat(LifeCycle.next(State.INTERVIEW, Actor.EMPLOYER)).contains(State.TRIAL, State.OFFERED);
    }

    @Test
    void everyGuardIsUsed() {
        assertThat(Arrays.stream(Guard.values()))
                .allMatch(guard -> LifeCycle.STEPS.stream().anyMatch(step -> step.has(guard)));
    }

    private static Match taken(State from, State to, Actor by) {
        var step = LifeCycle.step(from, to, by);
        var late = step.filter(found -> found.has(Guard.AFTER_DEADLINE)).isPresent();
        var now = late ? NOON.plusSeconds(100_000) : NOON;
        var owing = step.filter(found -> found.has(Guard.OWED_BY_EMPLOYER)).isPresent();
        var match = owing ? AMatch.owing(from, Actor.EMPLOYER) : AMatch.in(from);
        return match.step(carrying(from, to, by), by, now, DAYS).next();
    }

    private static Instruction carrying(State from, State to, Actor by) {
        var step = LifeCycle.step(from, to, by);
        var words = new Feedback("OTHERS_FITTED_BETTER", "Takk for praten.");
        var taking = step.filter(found -> found.has(Guard.REASON_OF_EMPLOYER)).isPresent() && by == Actor.EMPLOYER;
        var message = taking ? "Vi må dessverre vente." : null;
        var why = taking ? "CANNOT_TAKE_ANYBODY" : reason(step);
        return new Instruction(to, null, why, words, message, slots(step, by))
                .with(everythingThatMayBeAsked(from, to, by));
    }

    private static @Nullable String reason(Optional<Transition> step) {
        if (step.filter(found -> found.has(Guard.REASON)).isEmpty()) return null;
        return step.orElseThrow().takenBy(Actor.SYSTEM) ? "BY_THE_SYSTEM" : "SOMETHING_MISSING";
    }

    private static List<Instant> slots(Optional<Transition> step, Actor by) {
        var times = step.filter(found -> found.has(Guard.TIMES)).isPresent() && by == Actor.EMPLOYER;
        return times ? List.of(NOON.plusSeconds(50_000)) : List.of();
    }

    private static Details everythingThatMayBeAsked(State from, State to, Actor by) {
        var chosen = from == State.INTERVIEW && by == Actor.CANDIDATE ? NOON.plusSeconds(80_000) : null;
        var meet = new Details.Meet(chosen, null, Set.of(), null);
        var confirm = by == Actor.CANDIDATE && to == State.OFFER_ACCEPTED && from == to
                ? new Details.Confirm(null, Contract.TEXT, null)
                : null;
        var ticked = by == Actor.CANDIDATE ? null : Set.of(Contract.Item.FORM_FILLED);
        var approval = new Approval(Approval.Authority.COUNTY, LocalDate.of(2026, 11, 20), null);
        return new Details(meet, null, ticked, confirm, approval, null, "who");
    }
}
