package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Answering;
import no.larvik.laereplass.matching.insight.Responses;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How employers answer, without a name of any. */
@RestController
class ResponsesController {

    private final Answering answering;

    ResponsesController(Answering answering) {
        this.answering = answering;
    }

    @GetMapping("/api/v1/insight/responses")
    Responses responses(Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return answering.responses(person.municipality());
    }
}
