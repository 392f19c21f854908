package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Insight;
import no.larvik.laereplass.matching.insight.Rates;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures of the caller's own municipality. */
@RestController
class InsightController {

    private final Insight insight;

    InsightController(Insight insight) {
        this.insight = insight;
    }

    @GetMapping("/api/v1/insight/rates")
    Rates rates(Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return insight.rates(person.municipality());
    }
}
