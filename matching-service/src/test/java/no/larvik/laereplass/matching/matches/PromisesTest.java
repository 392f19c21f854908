package no.larvik.laereplass.matching.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.service.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two promises over several documents: seats and commitments, under pressure and after a crash. */
@RunningService
class PromisesTest {

    @Autowired
    private Matches matches;

    @Autowired
    private Market market;

    @Autowired
    private Seats seats;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Turns turns;

    @Autowired
    private Consents consents;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Beginning beginning;

    @Autowired
    private Steps steps;

    @Test
    void ofTwoHundredOffersForTheLastThreeSeatsExactlyThreeAreMade() throws Exception {
        var opening = openingWith(3);
        var waiting = new ArrayList<Match>();
        for (int i = 0; i < 200; i++) waiting.add(stored(id(), opening, State.INTERESTED));

        var refused = AtOnce.all(waiting.stream()
                .map(match -> (Callable<Match>) () -> steps.take(match, Instruction.to(State.OFFERED), Actor.EMPLOYER))
                .toList());

        assertThat(inState(waiting, State.OFFERED)).hasSize(3);
        assertThat(inState(waiting, State.INTERESTED)).hasSize(197);
        assertThat(refused).hasSize(197).allMatch(MatchingProblem.NoSeatLeft.class::isInstance);
    }

    @Test
    void ofTwoOffersAcceptedByOnePersonInTheSameMomentExactlyOneCounts() throws Exception {
        for (int round = 0; round < 20; round++) {
            var person = id();
            var offers = List.of(offered(person, openingWith(1)), offered(person, openingWith(1)));

            AtOnce.all(offers.stream()
                    .map(match -> (Callable<Match>)
                            () -> steps.take(match, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE))
                    .toList());

            assertThat(inState(offers, State.OFFER_ACCEPTED)).hasSize(1);
            assertThat(inState(offers, State.SUPERSEDED)).hasSize(1);
        }
    }

    @Test
    void aYesFreesTheSeatsThatWereOfferedElsewhere() {
        var person = id();
        var other = openingWith(1);
        var yes = offered(person, openingWith(1));
        offered(person, other);

        steps.take(yes, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE);

        assertThat(offered(id(), other).state()).isEqualTo(State.OFFERED);
    }

    @Test
    void theLastYesClosesWhatWaitsForTheSameOpening() {
        var opening = openingWith(1);
        var waiting = stored(id(), opening, State.PRESENTED);
        var yes = offered(id(), opening);

        steps.take(yes, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE);

        assertThat(now(waiting).state()).isEqualTo(State.SUPERSEDED);
        assertThat(now(waiting).history().getLast().reason()).isEqualTo("OPENING_FULL");
    }

    @Test
    void takingAYesBackFreesThePersonAndTheSeat() {
        var person = id();
        var opening = openingWith(1);
        var accepted = steps.take(offered(person, opening), Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE);

        steps.take(accepted, Instruction.to(State.WITHDRAWN), Actor.CANDIDATE);

        assertThat(offered(id(), opening).state()).isEqualTo(State.OFFERED);
        var next = offered(person, openingWith(1));
        assertThat(steps.take(next, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE)
                        .state())
                .isEqualTo(State.OFFER_ACCEPTED);
    }

    @Test
    void aSeatReservedBeforeACrashIsReleased() {
        var opening = openingWith(1);
        var interested = stored(id(), opening, State.INTERESTED);
        var dying = stepsWith(Faults.dieBefore("save", Matches.class, matches), seats, commitments);
        assertThatThrownBy(() -> dying.take(interested, Instruction.to(State.OFFERED), Actor.EMPLOYER))
                .isInstanceOf(Faults.Died.class);
        assertThat(freeFor(opening)).isFalse();

        sweepLater().pass();

        assertThat(freeFor(opening)).isTrue();
        assertThat(now(interested).state()).isEqualTo(State.INTERESTED);
    }

    @Test
    void aRequestThatSleptThroughTheSweepCannotUseTheSeatItLost() {
        var opening = openingWith(1);
        var interested = stored(id(), opening, State.INTERESTED);
        var sleeping = stepsWith(beforeSave(() -> sweepLater().pass()), seats, commitments);

        assertThatThrownBy(() -> sleeping.take(interested, Instruction.to(State.OFFERED), Actor.EMPLOYER))
                .isInstanceOf(MatchingProblem.ChangedMeanwhile.class);

        assertThat(now(interested).state()).isEqualTo(State.INTERESTED);
        assertThat(freeFor(opening)).isTrue();
    }

    @Test
    void aYesStoredBeforeACrashIsFinished() {
        var person = id();
        var yes = offered(person, openingWith(1));
        var other = stored(person, openingWith(1), State.PRESENTED);
        var dying = stepsWith(Faults.dieBefore("save", Matches.class, matches), seats, commitments);
        assertThatThrownBy(() -> dying.take(yes, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE))
                .isInstanceOf(Faults.Died.class);
        assertThat(now(yes).state()).isEqualTo(State.OFFERED);

        sweepLater().pass();

        assertThat(now(yes).state()).isEqualTo(State.OFFER_ACCEPTED);
        assertThat(now(other).state()).isEqualTo(State.SUPERSEDED);
    }

    @Test
    void aCrashRightAfterTheYesStillClosesTheRest() {
        var person = id();
        var yes = offered(person, openingWith(1));
        var other = stored(person, openingWith(1), State.PRESENTED);
        var dying = stepsWith(Faults.dieAfter("save", Matches.class, matches), seats, commitments);
        assertThatThrownBy(() -> dying.take(yes, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE))
                .isInstanceOf(Faults.Died.class);
        assertThat(now(other).state()).isEqualTo(State.PRESENTED);

        sweepLater().pass();

        assertThat(now(other).state()).isEqualTo(State.SUPERSEDED);
        assertThat(commitments.unsettledSince(Instant.now().plusSeconds(3600)))
                .noneMatch(left -> left.candidateId().equals(person));
    }

    @Test
    void aSeatGivenBackRightBeforeACrashIsReleased() {
        var opening = openingWith(1);
        var offered = offered(id(), opening);
        var dying = stepsWith(Faults.dieAfter("save", Matches.class, matches), seats, commitments);
        assertThatThrownBy(() -> dying.take(offered, Instruction.to(State.OFFER_DECLINED), Actor.CANDIDATE))
                .isInstanceOf(Faults.Died.class);
        assertThat(freeFor(opening)).isFalse();

        sweepLater().pass();

        assertThat(freeFor(opening)).isTrue();
    }

    @Test
    void aCommitmentWhoseMatchWasClosedBeforeTheYesIsReleased() {
        var person = id();
        var yes = offered(person, openingWith(1));
        var dying = stepsWith(Faults.dieBefore("save", Matches.class, matches), seats, commitments);
        assertThatThrownBy(() -> dying.take(yes, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE))
                .isInstanceOf(Faults.Died.class);
        steps.take(yes, AMatch.takenBack(), Actor.EMPLOYER);

        sweepLater().pass();

        var next = offered(person, openingWith(1));
        assertThat(steps.take(next, Instruction.to(State.OFFER_ACCEPTED), Actor.CANDIDATE)
                        .state())
                .isEqualTo(State.OFFER_ACCEPTED);
    }

    @Test
    void timeAloneExpiresProposalsAndReleasesFromSilentEmployers() {
        var past = Instant.now().minusSeconds(60);
        var proposed = stored(AMatch.between(id(), openingWith(1), id(), State.PROPOSED, past));
        var presented = stored(AMatch.between(id(), openingWith(1), id(), State.PRESENTED, past));
        var inTime = stored(AMatch.between(id(), openingWith(1), id(), State.PROPOSED, past.plusSeconds(600)));

        new Deadlines(matches, steps, InstantSource.system()).pass();

        assertThat(now(proposed).state()).isEqualTo(State.EXPIRED);
        assertThat(now(presented).state()).isEqualTo(State.EMPLOYER_SILENT);
        assertThat(now(inTime).state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void twoReplicasAtTheSameDeadlineTellItOnce() throws Exception {
        var past = Instant.now().minusSeconds(60);
        var proposed = stored(AMatch.between(id(), openingWith(1), id(), State.PROPOSED, past));
        var clock = new Deadlines(matches, steps, InstantSource.system());

        AtOnce.all(List.of(() -> clock.pass(), () -> clock.pass(), () -> clock.pass()));

        assertThat(now(proposed).history().stream().filter(step -> step.to() == State.EXPIRED))
                .hasSize(1);
    }

    private Steps stepsWith(Matches matches, Seats seats, Commitments commitments) {
        var clock = InstantSource.system();
        var closing = new Closing(matches, seats, days, clock);
        return new Steps(matches, market, consents, commitments, seats, closing, beginning, days, clock);
    }

    private Sweep sweepLater() {
        InstantSource later = () -> Instant.now().plus(Duration.ofMinutes(5));
        return new Sweep(matches, seats, commitments, turns, steps, later);
    }

    private Matches beforeSave(Runnable meanwhile) {
        return (Matches) Proxy.newProxyInstance(
                Matches.class.getClassLoader(), new Class<?>[] {Matches.class}, (self, called, args) -> {
                    if (called.getName().equals("save")) meanwhile.run();
                    return called.invoke(matches, args);
                });
    }

    /** Asks by trying: an offer to somebody else, taken back if it succeeds. */
    private boolean freeFor(String opening) {
        var probe = new Seats.Holder(id(), 1);
        var free = seats.reserve(opening, probe, 1, Instant.now());
        if (free) seats.release(opening, probe);
        return free;
    }

    private String openingWith(int seatCount) {
        var pair = APair.thatFits();
        pair.seats = seatCount;
        var id = id();
        market.put(new Opening(id, "3909", "employer-1", "910000004", pair.place()));
        return id;
    }

    private Match offered(String person, String opening) {
        return steps.take(stored(person, opening, State.INTERESTED), Instruction.to(State.OFFERED), Actor.EMPLOYER);
    }

    private Match stored(String person, String opening, State state) {
        return stored(AMatch.between(person, opening, id(), state, Instant.now().plus(Duration.ofDays(5))));
    }

    private Match stored(Match match) {
        return matches.insert(new Change(match, List.of())).orElseThrow();
    }

    private Match now(Match match) {
        return matches.find(match.id()).orElseThrow();
    }

    private List<Match> inState(List<Match> all, State state) {
        return all.stream()
                .map(this::now)
                .filter(match -> match.state() == state)
                .toList();
    }

    private static String id() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }
}
