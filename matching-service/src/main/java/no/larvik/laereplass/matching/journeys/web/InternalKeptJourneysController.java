package no.larvik.laereplass.matching.journeys.web;

import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.journeys.FollowingUp;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone, while it acts for somebody who takes along all that is kept of one young person. */
@RestController
@OnlyFor("candidate-service")
class InternalKeptJourneysController {

    private final FollowingUp following;
    private final InstantSource clock;

    InternalKeptJourneysController(FollowingUp following, InstantSource clock) {
        this.following = following;
        this.clock = clock;
    }

    @GetMapping("/internal/v1/kept-journeys/{candidateId}")
    KeptJourneysBody keptJourneys(Caller caller, @PathVariable String candidateId) {
        return new KeptJourneysBody(following.kept(candidateId, People.of(caller)).stream()
                .map(seen -> JourneyBody.of(seen, clock.instant()))
                .toList());
    }

    /** @param items each as the young person sees it on their own page */
    record KeptJourneysBody(List<JourneyBody> items) {}
}
