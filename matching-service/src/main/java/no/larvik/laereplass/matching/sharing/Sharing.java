package no.larvik.laereplass.matching.sharing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Instruction;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matches;
import no.larvik.laereplass.matching.matches.Matchmaking;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.matches.WorkingDays;
import no.larvik.laereplass.matching.queue.Case;
import no.larvik.laereplass.matching.queue.Cases;
import no.larvik.laereplass.matching.suggestions.Suggestion;
import no.larvik.laereplass.matching.suggestions.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Proposes one place to several young people, each by themselves: what stands in the way of one keeps no other back.
 * Doing it again proposes nothing twice.
 */
@Service
public class Sharing {

    public static final int MOST = 50;
    private static final int SHOWN = 100;
    private static final int ANSWER_WORKING_DAYS = 5;
    private static final Logger log = System.getLogger(Sharing.class.getName());

    private final Suggestions suggestions;
    private final Matches matches;
    private final Matchmaking matchmaking;
    private final Access access;
    private final Cases cases;
    private final WorkingDays days;
    private final InstantSource clock;

    public Sharing(
            Suggestions suggestions,
            Matches matches,
            Matchmaking matchmaking,
            Access access,
            Cases cases,
            WorkingDays days,
            InstantSource clock) {
        this.suggestions = suggestions;
        this.matches = matches;
        this.matchmaking = matchmaking;
        this.access = access;
        this.cases = cases;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param deadline for the answers; null for the usual one
     * @param message a few words to each, at most 600 characters
     */
    public record Wanted(
            String openingId,
            List<String> candidateIds,
            @Nullable Instant deadline,
            @Nullable String message) {

        public Wanted {
            candidateIds = List.copyOf(new LinkedHashSet<>(candidateIds));
        }
    }

    /**
     * @param match as proposed; null when it could not be
     * @param problem why it could not be
     * @param unreachable code of why staff have to call; null when a message may be sent
     */
    public record Result(
            String candidateId,
            @Nullable Match match,
            @Nullable MatchingProblem problem,
            @Nullable String unreachable) {}

    /** Those of the caller's caseload the place fits, best first. */
    public Preview preview(String openingId, Person staff) {
        staff.require("staff");
        var list = suggestions
                .forOpening(openingId, staff.municipality(), ids -> access.cases(ids, staff), SHOWN)
                .orElseThrow(() -> new MatchingProblem.NotFound(openingId));
        var mine = mine();
        var choices = list.items().stream()
                .map(suggestion -> choice(suggestion, mine))
                .toList();
        return new Preview(choices, days.after(clock.instant(), ANSWER_WORKING_DAYS));
    }

    public List<Result> propose(Wanted wanted, Person staff) {
        staff.require("staff");
        var asked = wanted.candidateIds();
        if (asked.isEmpty() || asked.size() > MOST) throw new BadField("/candidateIds", "share-people");
        var how = new Instruction(State.PROPOSED, checked(wanted.deadline()), null, null, wanted.message(), List.of());
        var mine = mine();
        var open = matches.openOfOpening(wanted.openingId()).stream()
                .collect(Collectors.toMap(match -> match.parties().candidateId(), Function.identity(), (a, b) -> a));
        var results = new ArrayList<Result>();
        for (var candidateId : asked) {
            var known = mine.get(candidateId);
            var result = known == null
                    ? new Result(candidateId, null, new MatchingProblem.NotFound(candidateId), null)
                    : one(known, wanted.openingId(), open.get(candidateId), how, staff);
            results.add(result);
        }
        return results;
    }

    private Result one(Case about, String openingId, @Nullable Match open, Instruction how, Person staff) {
        var candidateId = about.candidateId();
        try {
            var draft = open == null ? matchmaking.pick(candidateId, openingId, false, staff) : open;
            var proposed = proposed(candidateId, draft, how, staff);
            return new Result(candidateId, proposed, null, about.unreachable());
        } catch (MatchingProblem problem) {
            return new Result(candidateId, null, problem, null);
        } catch (RuntimeException noAnswer) {
            log.log(Level.WARNING, "a proposal was not made", noAnswer);
            return new Result(candidateId, null, new MatchingProblem.NoAnswer(noAnswer), null);
        }
    }

    /** What an interrupted run of the same request has proposed already is done, and not done again. */
    private Match proposed(String candidateId, Match match, Instruction how, Person staff) {
        if (!match.parties().candidateId().equals(candidateId)) throw new MatchingProblem.ChangedMeanwhile(match.id());
        if (match.state() == State.PROPOSED) return match;
        if (match.state() != State.DRAFT) throw new MatchingProblem.AlreadyMatched();
        return matchmaking.step(new Matchmaking.Seen(match, Actor.STAFF), how, staff);
    }

    private @Nullable Instant checked(@Nullable Instant deadline) {
        if (deadline != null && !deadline.isAfter(clock.instant())) throw new BadField("/deadline", "in-the-past");
        return deadline;
    }

    private Map<String, Case> mine() {
        return cases.ofCaller().stream().collect(Collectors.toMap(Case::candidateId, Function.identity(), (a, b) -> a));
    }

    private static Choice choice(Suggestion suggestion, Map<String, Case> mine) {
        var match = suggestion.match();
        var standing = match == null
                ? Choice.Standing.NEW
                : match.state().equals(State.DRAFT.name()) ? Choice.Standing.DRAFT : Choice.Standing.UNDER_WAY;
        var about = mine.get(suggestion.candidateId());
        return new Choice(
                suggestion.candidateId(),
                suggestion.judgement().word(),
                suggestion.judgement().score(),
                standing,
                match == null ? null : match.id(),
                about == null ? null : about.unreachable());
    }
}
