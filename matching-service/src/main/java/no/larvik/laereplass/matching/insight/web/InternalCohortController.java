package no.larvik.laereplass.matching.insight.web;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.insight.History;
import no.larvik.laereplass.matching.insight.KnownOutcomes;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone, which knows cohorts: ids and codes. */
@RestController
@OnlyFor("candidate-service")
class InternalCohortController {

    private final History history;
    private final KnownOutcomes outcomes;

    InternalCohortController(History history, KnownOutcomes outcomes) {
        this.history = history;
        this.outcomes = outcomes;
    }

    /** Which of the municipality's young people have a place. */
    @GetMapping("/internal/v1/placed")
    PlacedBody placed(Caller caller) {
        return new PlacedBody(history.placed(caller.municipality()));
    }

    /** What came of the municipality's contracts. */
    @GetMapping("/internal/v1/outcomes")
    OutcomesBody outcomes(Caller caller) {
        return new OutcomesBody(outcomes.in(caller.municipality()));
    }

    record PlacedBody(List<String> candidateIds) {}

    /** @param byCandidate a certificate, HIGHER_EDUCATION, ENDED or UNDER_WAY */
    record OutcomesBody(Map<String, String> byCandidate) {}
}
