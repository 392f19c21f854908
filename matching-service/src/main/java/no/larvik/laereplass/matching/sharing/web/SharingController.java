package no.larvik.laereplass.matching.sharing.web;

import jakarta.validation.Valid;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.sharing.Sharing;
import no.larvik.laereplass.matching.web.MatchingProblems;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposing one place to several: first what would happen, then for each what did. */
@RestController
@RequestMapping("/api/v1/matches/proposals")
class SharingController {

    private final Sharing sharing;
    private final MatchingProblems problems;

    SharingController(Sharing sharing, MatchingProblems problems) {
        this.sharing = sharing;
        this.problems = problems;
    }

    @GetMapping
    SharePreviewBody proposals(@RequestParam String opening, Caller caller) {
        return SharePreviewBody.of(sharing.preview(opening, People.of(caller)));
    }

    @PostMapping
    ProposedBody propose(@Valid @RequestBody ProposalsRequest request, Caller caller, Locale language) {
        var results = sharing.propose(request.toWanted(), People.of(caller));
        return ProposedBody.of(results, problem -> problems.detail(problem, language));
    }
}
