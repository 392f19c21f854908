package no.larvik.laereplass.matching.matches.web;

import java.time.Instant;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matchmaking;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For other services alone: where a match stands, and what may be shown because of it. */
@RestController
@RequestMapping("/internal/matches/{id}")
class InternalMatchController {

    private final Matchmaking matchmaking;

    InternalMatchController(Matchmaking matchmaking) {
        this.matchmaking = matchmaking;
    }

    @GetMapping
    StandingBody standing(@PathVariable String id) {
        var match = find(id);
        var parties = match.parties();
        return new StandingBody(
                id, parties.candidateId(), parties.openingId(), parties.employerId(), match.state(), match.deadline());
    }

    @GetMapping("/disclosure")
    DisclosureBody disclosure(@PathVariable String id) {
        var match = find(id);
        var open = matchmaking.disclosure(match);
        return new DisclosureBody(
                match.parties().candidateId(),
                match.parties().openingId(),
                match.parties().organisationNumber(),
                match.state(),
                open.cardOpen(),
                open.identityOpen(),
                open.identityUntil());
    }

    private Match find(String id) {
        return matchmaking.lookUp(id).orElseThrow(() -> new MatchingProblem.NotFound(id));
    }

    /** @param deadline of the state it is in */
    record StandingBody(
            String id,
            String candidateId,
            String openingId,
            String employerId,
            State state,
            @Nullable Instant deadline) {}

    record DisclosureBody(
            String candidateId,
            String openingId,
            String organisationNumber,
            State state,
            boolean cardOpen,
            boolean identityOpen,
            @Nullable Instant identityUntil) {}
}
