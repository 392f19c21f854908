package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Board;
import no.larvik.laereplass.matching.insight.Estimating;
import no.larvik.laereplass.matching.insight.Gains;
import no.larvik.laereplass.matching.insight.Indicators;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the municipality stands, and what contracts may be worth. */
@RestController
class BoardController {

    private final Indicators indicators;
    private final Estimating estimating;

    BoardController(Indicators indicators, Estimating estimating) {
        this.indicators = indicators;
        this.estimating = estimating;
    }

    @GetMapping("/api/v1/insight/indicators")
    Board indicators(Caller caller) {
        return indicators.board(municipality(caller));
    }

    @GetMapping("/api/v1/insight/gains")
    Gains gains(Caller caller) {
        return estimating.gains(municipality(caller));
    }

    private static String municipality(Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return person.municipality();
    }
}
