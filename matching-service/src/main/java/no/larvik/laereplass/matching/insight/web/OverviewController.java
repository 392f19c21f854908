package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.insight.Overseeing;
import no.larvik.laereplass.matching.insight.Overview;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first page of figures, whole. */
@RestController
class OverviewController {

    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2999;

    private final Overseeing overseeing;

    OverviewController(Overseeing overseeing) {
        this.overseeing = overseeing;
    }

    /** @param year of the August of the school year */
    @GetMapping("/api/v1/insight/overview")
    Overview overview(@RequestParam int year, Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new BadField("?year", "out-of-range");
        return overseeing.overview(year, person.municipality());
    }
}
