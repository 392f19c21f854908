package no.larvik.laereplass.matching.matches.web;

import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Placed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone: which of the municipality's young people have a place. */
@RestController
class InternalPlacedController {

    private static final String ASKS = "candidate-service";

    private final Placed placed;

    InternalPlacedController(Placed placed) {
        this.placed = placed;
    }

    @GetMapping("/internal/v1/placed")
    PlacedBody placed(Caller caller) {
        if (!caller.issuer().equals(ASKS)) throw new MatchingProblem.NotForThisRole();
        return new PlacedBody(placed.in(caller.municipality()));
    }

    record PlacedBody(List<String> candidateIds) {}
}
