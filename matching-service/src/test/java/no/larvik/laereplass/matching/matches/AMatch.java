package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Matches in any state, as if they had come there by the shortest way. */
public final class AMatch {

    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z"); // a Monday

    private AMatch() {}

    public static Match in(State state) {
        return between("candidate-1", "opening-1", "match-1", state);
    }

    /** As in the state, where time alone leads on: when no time to meet is agreed, it is this one's to choose. */
    static Match owing(State state, Actor turn) {
        var match = in(state);
        var by = turn == Actor.CANDIDATE ? Actor.EMPLOYER : Actor.CANDIDATE;
        return new Match(
                match.id(),
                match.parties(),
                state,
                match.deadline(),
                match.history(),
                null,
                null,
                match.slots(),
                false,
                match.papers().with(new Interview(by, null, null, List.of(), null)),
                1);
    }

    /** As in the state, after an answer of this one's that staff recorded led from one state to another. */
    static Match recorded(State before, State state, Actor of) {
        var match = in(state);
        var history = new ArrayList<>(match.history());
        var told =
                of == Actor.CANDIDATE && before == State.PROPOSED && state != State.DECLINED ? State.ACCEPTED : state;
        var answer = of == Actor.EMPLOYER && state == State.CONTRACT_SENT
                        || of == Actor.CANDIDATE && state == State.CONTRACT_SENT
                ? State.OFFER_ACCEPTED
                : told;
        var how = new OnBehalf(of, OnBehalf.Way.PHONE, NOON);
        history.add(new Step(NOON, before, answer, of, null, null, how));
        return new Match(
                match.id(),
                match.parties(),
                state,
                match.deadline(),
                history,
                null,
                null,
                match.slots(),
                false,
                match.papers().with(confirmedByTelephone()),
                1);
    }

    private static Contract confirmedByTelephone() {
        var contract = Contract.NONE.running(LocalDate.of(2027, 8, 1), LocalDate.of(2029, 7, 31));
        for (var party : List.of(Contract.Party.YOUNG_PERSON, Contract.Party.EMPLOYER))
            contract = contract.confirmed(new Confirmation(party, "who", NOON, Contract.TEXT, 1, OnBehalf.Way.PHONE));
        return contract;
    }

    static Match between(String candidateId, String openingId, String id, State state) {
        return between(candidateId, openingId, id, state, deadlineIn(state));
    }

    static Match between(String candidateId, String openingId, String id, State state, @Nullable Instant deadline) {
        var parties = new Match.Parties(
                candidateId, openingId, "employer-1", "unit-1", "910000004", "3909", "tomrerfaget", "LAERLING");
        var history = new ArrayList<Step>();
        State before = null;
        for (var next : wayTo(state)) {
            history.add(new Step(NOON, before, next, Actor.STAFF, null, deadlineIn(next)));
            before = next;
        }
        return new Match(
                id,
                parties,
                state,
                deadline,
                history,
                null,
                null,
                List.of(NOON.plusSeconds(80_000)),
                false,
                papers(state),
                1);
    }

    /** What a company says when it takes back what it has offered. */
    static Instruction takenBack() {
        return new Instruction(State.WITHDRAWN, null, "CANNOT_TAKE_ANYBODY", null, "Vi må dessverre vente.", List.of());
    }

    /** The employer has suggested a time; everybody has confirmed the contract. */
    private static Papers papers(State state) {
        var meeting = new Interview(Actor.EMPLOYER, null, null, List.of(), null);
        var contract = Contract.NONE.running(LocalDate.of(2027, 8, 1), LocalDate.of(2029, 7, 31));
        for (var party : List.of(Contract.Party.YOUNG_PERSON, Contract.Party.EMPLOYER))
            contract = contract.confirmed(new Confirmation(party, "who", NOON, Contract.TEXT, 1, null));
        var papers = new Papers(meeting, null, contract, null, null, null);
        return state.committed() || state == State.INTERVIEW ? papers : Papers.NONE;
    }

    static @Nullable Instant deadlineIn(State state) {
        return switch (state) {
            case PROPOSED, PRESENTED, INTERESTED, INTERVIEW, TRIAL, OFFERED, DECLINED, OFFER_DECLINED ->
                NOON.plusSeconds(86_400);
            default -> null;
        };
    }

    /** The shortest way through the life cycle. */
    private static List<State> wayTo(State goal) {
        var ways = new ArrayDeque<List<State>>();
        ways.add(List.of(State.DRAFT));
        while (true) {
            var way = ways.removeFirst();
            if (way.getLast() == goal) return way;
            for (var step : LifeCycle.from(way.getLast())) {
                if (step.has(Guard.OBJECTION)) continue; // leads back, not there
                var longer = new ArrayList<>(way);
                longer.add(step.to());
                ways.add(longer);
            }
        }
    }
}
