package no.larvik.laereplass.matching.matches.web;

import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Overview;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone, while it acts for somebody who takes along all that is kept of one young person. */
@RestController
@OnlyFor("candidate-service")
class InternalKeptMatchesController {

    private final Overview overview;
    private final MatchViews views;

    InternalKeptMatchesController(Overview overview, MatchViews views) {
        this.overview = overview;
        this.views = views;
    }

    @GetMapping("/internal/v1/kept-matches/{candidateId}")
    KeptMatchesBody keptMatches(Caller caller, @PathVariable String candidateId) {
        var kept = overview.kept(candidateId, People.of(caller));
        return new KeptMatchesBody(
                kept.told().stream()
                        .map(match -> views.of(match, Actor.CANDIDATE))
                        .toList(),
                kept.untold());
    }

    /**
     * @param items each as the young person sees it on their own page
     * @param untold how many staff picked and have sent to nobody
     */
    record KeptMatchesBody(List<MatchBody> items, int untold) {}
}
