package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Heard;
import no.larvik.laereplass.matching.insight.Hearing;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What young people said of the steps, as the youth council gets it. Administrators alone: it is about the staff's work too. */
@RestController
class HeardController {

    private final Hearing hearing;

    HeardController(Hearing hearing) {
        this.hearing = hearing;
    }

    /** @param year of the August of the school year */
    @GetMapping("/api/v1/insight/voices")
    Heard voicesOfYear(@RequestParam int year, Caller caller) {
        var person = People.of(caller);
        person.require("administrator");
        return hearing.heard(year, person.municipality());
    }
}
