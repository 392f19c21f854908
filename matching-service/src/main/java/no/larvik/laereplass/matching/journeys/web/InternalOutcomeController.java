package no.larvik.laereplass.matching.journeys.web;

import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.journeys.Outcomes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone: what came of the municipality's contracts. */
@RestController
class InternalOutcomeController {

    private static final String ASKS = "candidate-service";

    private final Outcomes outcomes;

    InternalOutcomeController(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @GetMapping("/internal/v1/outcomes")
    OutcomesBody outcomes(Caller caller) {
        if (!caller.issuer().equals(ASKS)) throw new MatchingProblem.NotForThisRole();
        return new OutcomesBody(outcomes.in(caller.municipality()));
    }

    /** @param byCandidate a certificate, HIGHER_EDUCATION, ENDED or UNDER_WAY */
    record OutcomesBody(Map<String, String> byCandidate) {}
}
