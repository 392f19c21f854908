package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Belonging;
import no.larvik.laereplass.matching.insight.PastGroups;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came of the proposals, by where the young people belong; asked apart, since another service counts it. */
@RestController
class GroupsController {

    private final Belonging belonging;

    GroupsController(Belonging belonging) {
        this.belonging = belonging;
    }

    @GetMapping("/api/v1/insight/past/groups")
    PastGroups pastByGroup(@RequestParam int year, Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return belonging.ofYear(year, person.municipality());
    }
}
