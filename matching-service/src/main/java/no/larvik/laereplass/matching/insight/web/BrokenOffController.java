package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.BreakingOff;
import no.larvik.laereplass.matching.insight.BrokenOff;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contracts that ended before their certificate, in numbers. */
@RestController
class BrokenOffController {

    private final BreakingOff breakingOff;

    BrokenOffController(BreakingOff breakingOff) {
        this.breakingOff = breakingOff;
    }

    @GetMapping("/api/v1/insight/broken-off")
    BrokenOff brokenOff(Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return breakingOff.brokenOff(person.municipality());
    }
}
