package no.larvik.laereplass.matching.journeys.web;

import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.journeys.Ties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone: whether a place goes with the case, asked before two cases become one. */
@RestController
@OnlyFor("candidate-service")
class InternalTieController {

    private final Ties ties;

    InternalTieController(Ties ties) {
        this.ties = ties;
    }

    @GetMapping("/internal/v1/ties/{candidateId}")
    TiesBody ties(@PathVariable String candidateId) {
        return new TiesBody(ties.hold(candidateId));
    }

    record TiesBody(boolean tied) {}
}
