package no.larvik.laereplass.matching.matches;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.suggestions.Suggestions;
import org.springframework.stereotype.Service;

/** What people do with matches: pick, and take the next step. */
@Service
public class Matchmaking {

    private final Matches matches;
    private final Market market;
    private final Suggestions suggestions;
    private final Access access;
    private final Steps steps;
    private final Asking asking;
    private final Supplier<String> ids;
    private final InstantSource clock;

    public Matchmaking(
            Matches matches,
            Market market,
            Suggestions suggestions,
            Access access,
            Steps steps,
            Asking asking,
            Supplier<String> ids,
            InstantSource clock) {
        this.matches = matches;
        this.market = market;
        this.suggestions = suggestions;
        this.access = access;
        this.steps = steps;
        this.asking = asking;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A draft nobody else is told about.
     *
     * @param reopen bring two together again who said no before
     */
    public Match pick(String candidateId, String openingId, boolean reopen, Person staff) {
        access.requireCase(candidateId, staff);
        var parties = parties(candidateId, openingId);
        var failed = failed(candidateId, openingId).stream()
                .filter(rule -> !(reopen && rule == MustRule.NOT_CLOSED_BEFORE))
                .map(MustRule::name)
                .toList();
        if (!failed.isEmpty()) throw new MatchingProblem.RulesFail(failed);
        return matches.insert(Match.draft(ids.get(), parties, reopen, clock.instant()))
                .orElseThrow(MatchingProblem.AlreadyMatched::new);
    }

    /** The match and in which part this person sees it. */
    public Seen see(String id, Person person) {
        var match = matches.find(id).orElseThrow(() -> new MatchingProblem.NotFound(id));
        return new Seen(match, access.actorIn(match, person));
    }

    /** One step by the person who sees it. */
    public Match step(Seen seen, Instruction how, Person person) {
        var instructed = how.with(how.details().by(person.subject()));
        var recorded = how.details().onBehalf();
        if (recorded != null) return recorded(seen, instructed, recorded);
        var step = LifeCycle.step(seen.match().state(), how, seen.as());
        if (step.filter(allowed -> allowed.has(Guard.RULES_HOLD)).isPresent()) requireRules(seen.match());
        if (step.filter(allowed -> allowed.has(Guard.FEW_TO_ANSWER)).isPresent())
            return asking.inTurn(seen.match(), () -> steps.take(seen.match(), instructed, seen.as()));
        return steps.take(seen.match(), instructed, seen.as());
    }

    /** What somebody said by telephone or face to face. It counts as theirs and says who wrote it down. */
    private Match recorded(Seen seen, Instruction how, OnBehalf said) {
        return steps.take(seen.match(), Recording.of(seen.match(), how, said, seen.as(), clock.instant()), said.of());
    }

    /** For other services: what may be shown of this match right now. */
    public Optional<Match> lookUp(String id) {
        return matches.find(id);
    }

    public Disclosure disclosure(Match match) {
        return Disclosure.of(match, clock.instant());
    }

    private void requireRules(Match match) {
        var failed = failed(match.parties().candidateId(), match.parties().openingId()).stream()
                .map(MustRule::name)
                .toList();
        if (!failed.isEmpty()) throw new MatchingProblem.RulesFail(failed);
    }

    private List<MustRule> failed(String candidateId, String openingId) {
        return suggestions
                .between(candidateId, openingId)
                .orElseThrow(MatchingProblem.LeftTheMarket::new)
                .judgement()
                .failed();
    }

    private Match.Parties parties(String candidateId, String openingId) {
        var opening = market.opening(openingId).orElseThrow(() -> new MatchingProblem.NotFound(openingId));
        var candidate = market.candidate(candidateId).orElseThrow(MatchingProblem.LeftTheMarket::new);
        return new Match.Parties(
                candidateId,
                openingId,
                opening.employerId(),
                opening.unitId(),
                opening.organisationNumber(),
                candidate.municipality(),
                opening.place().trade(),
                opening.place().kind());
    }

    /** A match together with the part the person who sees it has in it. */
    public record Seen(Match match, Actor as) {}
}
