package no.larvik.laereplass.matching.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Turns.Turn;
import no.larvik.laereplass.matching.service.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three proposals to answer at most, whoever proposes in the same moment and whatever dies. */
@RunningService
class AskingTest {

    @Autowired
    private Asking asking;

    @Autowired
    private Matches matches;

    @Autowired
    private Turns turns;

    @Autowired
    private Seats seats;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Steps steps;

    private final String person = id();

    @Test
    void ofManyProposalsInTheSameMomentNeverMoreThanThreeWait() throws Exception {
        for (int round = 0; round < 20; round++) {
            var somebody = id();
            var drafts = Stream.generate(() -> draft(somebody)).limit(8).toList();

            var refused = AtOnce.all(drafts.stream()
                    .map(draft -> (Callable<Match>) () -> propose(draft))
                    .toList());

            assertThat(proposed(drafts)).isBetween(1L, 3L).isEqualTo(8 - refused.size());
            assertThat(refused)
                    .allMatch(problem -> problem instanceof MatchingProblem.ChangedMeanwhile
                            || problem instanceof MatchingProblem.EnoughToAnswer);
            while (proposed(drafts) < 3) propose(stillDraft(drafts));
            assertThatThrownBy(() -> propose(stillDraft(drafts))).isInstanceOf(MatchingProblem.EnoughToAnswer.class);
        }
    }

    @Test
    void whoeverIsRefusedGivesTheTurnBack() {
        var draft = draft(person);

        assertThatThrownBy(() -> asking.inTurn(draft, () -> {
                    throw new MatchingProblem.LeftTheMarket();
                }))
                .isInstanceOf(MatchingProblem.LeftTheMarket.class);

        assertThat(propose(draft).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aTurnTakenBeforeACrashIsGivenBack() {
        var draft = draft(person);
        assertThat(turns.take(Turn.of(draft, id()), Instant.now())).isTrue();
        assertThatThrownBy(() -> propose(draft)).isInstanceOf(MatchingProblem.ChangedMeanwhile.class);

        sweep(Duration.ZERO).pass();
        assertThatThrownBy(() -> propose(draft)).isInstanceOf(MatchingProblem.ChangedMeanwhile.class);
        sweep(Duration.ofMinutes(5)).pass();

        assertThat(propose(now(draft)).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aRequestThatSleptThroughTheSweepProposesNothing() {
        var draft = draft(person);

        assertThatThrownBy(() -> asking.inTurn(draft, () -> {
                    sweep(Duration.ofMinutes(5)).pass();
                    return stored(draft);
                }))
                .isInstanceOf(MatchingProblem.ChangedMeanwhile.class);

        assertThat(now(draft).state()).isEqualTo(State.DRAFT);
        assertThat(propose(now(draft)).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void nobodyGivesBackWhatIsSomebodyElsesByNow() {
        var draft = draft(person);
        var late = Turn.of(draft, id());
        var now = Turn.of(draft, id());
        assertThat(turns.take(now, Instant.now())).isTrue();

        turns.giveBack(late);

        assertThat(turns.take(late, Instant.now())).isFalse();
        turns.forget(person);
        assertThat(turns.take(late, Instant.now())).isTrue();
        turns.giveBack(late);
    }

    private Match propose(Match draft) {
        return asking.inTurn(draft, () -> stored(draft));
    }

    private Match stored(Match draft) {
        return steps.take(draft, Instruction.to(State.PROPOSED), Actor.STAFF);
    }

    private Match draft(String candidate) {
        var due = Instant.now().plus(Duration.ofDays(5));
        return matches.insert(new Change(AMatch.between(candidate, id(), id(), State.DRAFT, due), List.of()))
                .orElseThrow();
    }

    private Match now(Match match) {
        return matches.find(match.id()).orElseThrow();
    }

    private Match stillDraft(List<Match> all) {
        return all.stream()
                .map(this::now)
                .filter(match -> match.state() == State.DRAFT)
                .findFirst()
                .orElseThrow();
    }

    private long proposed(List<Match> all) {
        return all.stream()
                .filter(match -> now(match).state() == State.PROPOSED)
                .count();
    }

    private Sweep sweep(Duration later) {
        InstantSource clock = () -> Instant.now().plus(later);
        return new Sweep(matches, seats, commitments, turns, steps, clock);
    }

    private static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
