package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Supply;
import no.larvik.laereplass.matching.insight.Supplying;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wishes and seats by trade and area: shared by all who meet in the career network, so staff of every agency read it. */
@RestController
class SupplyController {

    private final Supplying supplying;

    SupplyController(Supplying supplying) {
        this.supplying = supplying;
    }

    @GetMapping("/api/v1/insight/supply")
    Supply supply(Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead", "staff");
        return supplying.supply(person.municipality());
    }
}
