package no.larvik.laereplass.matching.suggestions.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Matchmaking;
import no.larvik.laereplass.matching.suggestions.Suggestions;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions both ways for staff, and the reasons behind one match for the young person. */
@RestController
@RequestMapping("/api/v1/suggestions")
class SuggestionController {

    private static final int MOST = 100;

    private final Suggestions suggestions;
    private final Access access;
    private final Matchmaking matchmaking;

    SuggestionController(Suggestions suggestions, Access access, Matchmaking matchmaking) {
        this.suggestions = suggestions;
        this.access = access;
        this.matchmaking = matchmaking;
    }

    @GetMapping(params = {"candidate", "!opening"})
    SuggestionsBody forCandidate(
            @RequestParam String candidate, @RequestParam(defaultValue = "10") int limit, Caller caller) {
        access.requireCase(candidate, People.of(caller));
        return SuggestionsBody.of(suggestions.forCandidate(candidate, within(limit)));
    }

    @GetMapping(params = {"opening", "!candidate"})
    SuggestionsBody forOpening(
            @RequestParam String opening, @RequestParam(defaultValue = "10") int limit, Caller caller) {
        var person = People.of(caller);
        person.require("staff");
        return suggestions
                .forOpening(opening, person.municipality(), ids -> access.cases(ids, person), within(limit))
                .map(SuggestionsBody::of)
                .orElseThrow(() -> new MatchingProblem.NotFound(opening));
    }

    @GetMapping("/why")
    WhyBody why(@RequestParam String match, Caller caller) {
        var seen = matchmaking.see(match, People.of(caller));
        if (seen.as() == Actor.EMPLOYER) throw new MatchingProblem.NotForThisRole();
        var parties = seen.match().parties();
        return suggestions
                .fit(parties.candidateId(), parties.openingId())
                .map(suggestion -> WhyBody.of(match, suggestion, seen.as() == Actor.STAFF))
                .orElseThrow(MatchingProblem.LeftTheMarket::new);
    }

    private static int within(int limit) {
        return Math.clamp(limit, 1, MOST);
    }
}
