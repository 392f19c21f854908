package no.larvik.laereplass.matching.journeys.web;

import java.time.LocalDate;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.journeys.Journeys;
import no.larvik.laereplass.matching.journeys.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For notification-service alone: where a journey stands, right before anybody is told of it. */
@RestController
@OnlyFor("notification-service")
class InternalJourneyController {

    private final Journeys journeys;

    InternalJourneyController(Journeys journeys) {
        this.journeys = journeys;
    }

    @GetMapping("/internal/v1/journeys/{id}")
    StandingBody standing(@PathVariable String id) {
        var journey = journeys.find(id).orElseThrow(() -> new MatchingProblem.NotFound(id));
        return new StandingBody(id, journey.stage(), journey.talkDue());
    }

    record StandingBody(String id, Stage stage, @Nullable LocalDate talkDue) {}
}
