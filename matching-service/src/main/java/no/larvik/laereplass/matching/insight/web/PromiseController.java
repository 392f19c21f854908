package no.larvik.laereplass.matching.insight.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Keeping;
import no.larvik.laereplass.matching.insight.Promise;
import no.larvik.laereplass.matching.queue.Case;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the promise is kept: numbers for those who answer for it, and for staff their own people who wait. */
@RestController
class PromiseController {

    private final Keeping keeping;

    PromiseController(Keeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/api/v1/insight/promise")
    Promise promise(Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return keeping.promise(person.municipality());
    }

    /** Ids alone: who they are is asked of their owner, who decides who may see it. */
    @GetMapping("/api/v1/insight/promise/people")
    WithoutOfferBody peopleWithoutOffer(Caller caller) {
        return new WithoutOfferBody(keeping.without(People.of(caller)).stream()
                .map(PersonWithoutOffer::of)
                .toList());
    }

    /** @param items the longest known first */
    record WithoutOfferBody(List<PersonWithoutOffer> items) {}

    record PersonWithoutOffer(String candidateId, Instant registeredAt) {

        static PersonWithoutOffer of(Case about) {
            return new PersonWithoutOffer(about.candidateId(), about.registeredAt());
        }
    }
}
