package no.larvik.laereplass.matching.suggestions.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Meanwhile;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.Access;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Matchmaking;
import no.larvik.laereplass.matching.suggestions.Room;
import no.larvik.laereplass.matching.suggestions.Suggestions;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
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

    /** Either for one young person or for one opening. */
    @GetMapping
    SuggestionsBody suggestions(
            @RequestParam(required = false) @Nullable String candidate,
            @RequestParam(required = false) @Nullable String opening,
            @RequestParam(defaultValue = "10") int limit,
            Caller caller) {
        var person = People.of(caller);
        if (candidate != null && opening == null) return forCandidate(candidate, limit, person);
        if (opening != null && candidate == null) return forOpening(opening, limit, person);
        throw new MatchingProblem.BadField("?candidate", "one-of-two");
    }

    @GetMapping("/why")
    WhyBody whySuggested(@RequestParam String match, Caller caller) {
        var seen = matchmaking.see(match, People.of(caller));
        if (seen.as() == Actor.EMPLOYER) throw new MatchingProblem.NotForThisRole();
        var parties = seen.match().parties();
        return suggestions
                .fit(parties.candidateId(), parties.openingId())
                .map(suggestion -> WhyBody.of(match, suggestion, seen.as() == Actor.STAFF))
                .orElseThrow(MatchingProblem.LeftTheMarket::new);
    }

    /** For the young person's own empty list: how much there is, and what would open more. */
    @GetMapping("/widen")
    Room widenOwnList(Caller caller) {
        var person = People.of(caller);
        person.require("candidate");
        return access.ownCandidate(person)
                .map(suggestions::roomFor)
                .orElseThrow(() -> new MatchingProblem.NotFound(person.subject()));
    }

    private SuggestionsBody forCandidate(String candidate, int limit, Person person) {
        person.require("staff");
        var list = Meanwhile.of(() -> suggestions.forCandidate(candidate, within(limit)));
        access.requireCase(candidate, person); // before anything of it is shown
        return SuggestionsBody.of(list.answer());
    }

    private SuggestionsBody forOpening(String opening, int limit, Person person) {
        person.require("staff");
        return suggestions
                .forOpening(opening, person.municipality(), ids -> access.cases(ids, person), within(limit))
                .map(SuggestionsBody::of)
                .orElseThrow(() -> new MatchingProblem.NotFound(opening));
    }

    private static int within(int limit) {
        return Math.clamp(limit, 1, MOST);
    }
}
