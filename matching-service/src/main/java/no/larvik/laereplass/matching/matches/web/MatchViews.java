package no.larvik.laereplass.matching.matches.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matchmaking;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.matches.Step;
import no.larvik.laereplass.matching.matches.Terms;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.Suggestions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows each side its part of a match: nobody sees what happened before he was told. */
@Component
class MatchViews {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Market market;
    private final Suggestions suggestions;
    private final Matchmaking matchmaking;
    private final InstantSource clock;

    MatchViews(Market market, Suggestions suggestions, Matchmaking matchmaking, InstantSource clock) {
        this.market = market;
        this.suggestions = suggestions;
        this.matchmaking = matchmaking;
        this.clock = clock;
    }

    MatchBody of(Match match, Actor as) {
        var parties = match.parties();
        return new MatchBody(
                match.id(),
                match.version(),
                parties.candidateId(),
                parties.openingId(),
                parties.employerId(),
                parties.organisationNumber(),
                parties.municipality(),
                match.state(),
                match.deadline(),
                history(match, as),
                match.actions(as, clock.instant()).stream()
                        .map(to -> new MatchBody.ActionBody(to, as.word()))
                        .toList(),
                match.feedback(),
                parties.trade(),
                parties.kind(),
                as == Actor.EMPLOYER ? card(match) : null,
                word(match),
                as == Actor.EMPLOYER ? null : match.message(),
                match.employerWords(),
                as == Actor.EMPLOYER ? null : changed(match),
                match.slots(),
                matchmaking.disclosure(match).identityUntil(),
                MeetingBody.of(match.papers().interview()),
                PeriodBody.of(match.papers().trial()),
                match.everIn(State.OFFERED) ? ContractBody.of(match.papers().contract(), today()) : null,
                as == Actor.STAFF ? recordable(match) : List.of(),
                match.objection(as, clock.instant()).orElse(null));
    }

    private List<MatchBody.StepBody> history(Match match, Actor as) {
        var steps = match.history();
        var told = steps.stream().map(Step::to).toList().indexOf(firstTold(as));
        return steps.subList(Math.max(told, 0), steps.size()).stream()
                .map(step -> new MatchBody.StepBody(
                        step.at(),
                        step.from(),
                        step.to(),
                        step.by().word(),
                        step.reason(),
                        step.onBehalf() == null ? null : step.onBehalf().how()))
                .toList();
    }

    private List<MatchBody.ActionBody> recordable(Match match) {
        return Stream.of(Actor.CANDIDATE, Actor.EMPLOYER)
                .flatMap(of -> match.recordable(of, clock.instant()).stream()
                        .map(to -> new MatchBody.ActionBody(to, of.word())))
                .toList();
    }

    private @Nullable ChangedBody changed(Match match) {
        var before = match.papers().before();
        if (before == null || match.state() != State.PROPOSED) return null;
        return market.opening(match.parties().openingId())
                .map(opening -> ChangedBody.of(before, Terms.of(opening)))
                .orElse(null);
    }

    private LocalDate today() {
        return clock.instant().atZone(OSLO).toLocalDate();
    }

    private static State firstTold(Actor as) {
        return switch (as) {
            case STAFF, SYSTEM -> State.DRAFT;
            case CANDIDATE -> State.PROPOSED;
            case EMPLOYER -> State.PRESENTED;
        };
    }

    private @Nullable CardBody card(Match match) {
        if (!matchmaking.disclosure(match).cardOpen()) return null;
        var parties = match.parties();
        return market.candidate(parties.candidateId())
                .flatMap(candidate ->
                        market.opening(parties.openingId()).map(opening -> CardBody.of(candidate, opening)))
                .orElse(null);
    }

    private @Nullable Word word(Match match) {
        return suggestions
                .fit(match.parties().candidateId(), match.parties().openingId())
                .map(suggestion -> suggestion.judgement().word())
                .orElse(null);
    }
}
