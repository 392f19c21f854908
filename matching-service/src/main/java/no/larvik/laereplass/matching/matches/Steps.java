package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.matches.Commitments.Commitment;
import no.larvik.laereplass.matching.matches.Seats.Holder;
import org.springframework.stereotype.Service;

/**
 * Takes one step of a match together with the promises that belong to it, in this order: consent, commitment, seat,
 * match. Each is one compare-and-set that can be repeated; what a crash leaves half done the {@link Sweep} finishes or
 * releases.
 */
@Service
public class Steps {

    private final Matches matches;
    private final Market market;
    private final Consents consents;
    private final Commitments commitments;
    private final Seats seats;
    private final Closing closing;
    private final Beginning beginning;
    private final WorkingDays days;
    private final InstantSource clock;

    public Steps(
            Matches matches,
            Market market,
            Consents consents,
            Commitments commitments,
            Seats seats,
            Closing closing,
            Beginning beginning,
            WorkingDays days,
            InstantSource clock) {
        this.matches = matches;
        this.market = market;
        this.consents = consents;
        this.commitments = commitments;
        this.seats = seats;
        this.closing = closing;
        this.beginning = beginning;
        this.days = days;
        this.clock = clock;
    }

    /** @throws MatchingProblem when the step is not allowed, comes too late, or a promise cannot be kept */
    public Match take(Match match, Instruction how, Actor by) {
        var now = clock.instant();
        var change = withWhatFollowsAtOnce(match.step(how, by, now, days), now);
        var step = LifeCycle.step(match.state(), how, by).orElseThrow();
        promise(match, step, how, now);
        var saved = matches.save(change);
        if (saved.isEmpty()) {
            takeBack(match, step);
            throw new MatchingProblem.ChangedMeanwhile(match.id());
        }
        keepPromises(saved.get());
        return saved.get();
    }

    /** A step only the system takes, without waiting for anything, goes into the same write. */
    private Change withWhatFollowsAtOnce(Change change, Instant now) {
        if (change.next().state() != State.ACCEPTED) return change;
        var parties = change.next().parties();
        var opening = market.opening(parties.openingId()).orElseThrow(MatchingProblem.LeftTheMarket::new);
        var adultFrom = market.candidate(parties.candidateId())
                .map(candidate -> candidate.seeker().adultFrom())
                .orElse(null);
        var agreed = change.next().agreed(Terms.of(opening), adultFrom);
        var presented = agreed.step(Instruction.to(State.PRESENTED), Actor.SYSTEM, now, days);
        var facts = new ArrayList<>(change.facts());
        facts.addAll(presented.facts());
        return new Change(presented.next(), facts);
    }

    private void promise(Match match, Transition step, Instruction how, Instant now) {
        var parties = match.parties();
        if (step.has(Guard.CONSENT_FIRST))
            consents.give(
                    parties.candidateId(),
                    parties.openingId(),
                    match.id(),
                    how.details().onBehalf());
        if (step.has(Guard.CONSENT_ENDED_FIRST))
            consents.neverGiven(parties.candidateId(), parties.openingId(), match.id());
        if (step.has(Guard.COMMITMENT_FIRST) && !commitments.take(Commitment.of(match), now))
            throw new MatchingProblem.AlreadyCommitted();
        if (step.has(Guard.SEAT_FIRST) && !reserved(match, now)) {
            if (step.has(Guard.COMMITMENT_FIRST)) commitments.release(Commitment.of(match));
            throw new MatchingProblem.NoSeatLeft(parties.openingId());
        }
        if (match.state().holdsSeat() && !step.to().holdsSeat()) seats.doubt(parties.openingId(), match.id(), now);
        if (match.state().committed()) commitments.doubt(parties.candidateId(), match.id(), now);
    }

    /** A withdrawn opening has no free seats, but keeps those it has promised. */
    private boolean reserved(Match match, Instant now) {
        var openingId = match.parties().openingId();
        var all = market.opening(openingId)
                .map(opening -> opening.place().seats())
                .orElse(0);
        return seats.reserve(openingId, holder(match), all, now);
    }

    /** Somebody was faster. What was promised for the lost version is given back, unless the winner needs it. */
    private void takeBack(Match lost, Transition step) {
        var state = matches.find(lost.id()).map(Match::state).orElse(State.WITHDRAWN);
        if (step.has(Guard.SEAT_FIRST) && !state.holdsSeat())
            seats.release(lost.parties().openingId(), holder(lost));
        if (step.has(Guard.COMMITMENT_FIRST) && !state.committed()) commitments.release(Commitment.of(lost));
    }

    /** What follows from the state a match has reached. Repeatable; also called by the sweep. */
    void keepPromises(Match match) {
        var parties = match.parties();
        if (match.state().holdsSeat()) seats.confirm(parties.openingId(), match.id());
        if (match.state().committed()) {
            othersGiveWay(match);
            if (match.state() == State.CONTRACT_APPROVED) beginning.begin(match);
            commitments.settle(parties.candidateId(), match.id());
        }
        if (!match.state().holdsSeat() && match.everIn(State.OFFERED)) seats.release(parties.openingId(), match.id());
        if (match.state().committed() || !match.everIn(State.OFFER_ACCEPTED)) return;
        if (match.state().open()) commitments.releaseBefore(Commitment.of(match)); // a yes that was never said
        else commitments.release(parties.candidateId(), match.id());
    }

    private void othersGiveWay(Match accepted) {
        var parties = accepted.parties();
        for (var other : matches.openOfCandidate(parties.candidateId())) {
            if (!other.id().equals(accepted.id())) close(other, "OTHER_OFFER_ACCEPTED");
        }
        var full = market.opening(parties.openingId())
                .filter(opening ->
                        matches.accepted(opening.id()) >= opening.place().seats());
        if (full.isPresent()) {
            for (var other : waiting(parties.openingId())) close(other, "OPENING_FULL");
        }
    }

    private List<Match> waiting(String openingId) {
        return matches.openOfOpening(openingId).stream()
                .filter(match -> match.state().waiting())
                .toList();
    }

    private void close(Match other, String reason) {
        closing.close(other, Instruction.because(State.SUPERSEDED, reason)).ifPresent(this::keepPromises);
    }

    static Holder holder(Match match) {
        return new Holder(match.id(), match.version());
    }
}
