package no.larvik.laereplass.matching.searches.web;

import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.searches.Alerting;
import no.larvik.laereplass.matching.searches.SavedSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For notification-service alone: whose search it is, right before they are told; unknown when nothing of it is so any more. */
@RestController
@OnlyFor("notification-service")
class InternalSearchController {

    private final Alerting alerting;

    InternalSearchController(Alerting alerting) {
        this.alerting = alerting;
    }

    @GetMapping("/internal/v1/searches/{id}")
    OwnerBody searchOwner(@PathVariable String id) {
        return alerting.standing(id).map(OwnerBody::of).orElseThrow(() -> new MatchingProblem.NotFound(id));
    }

    /**
     * @param subject of the member of staff; null for a company's
     * @param candidateId whom the search is for; null for nobody in particular
     */
    record OwnerBody(
            String id, @Nullable String subject, @Nullable String candidateId) {

        static OwnerBody of(SavedSearch search) {
            var subject = search.employerId() == null ? search.owner() : null;
            return new OwnerBody(search.id(), subject, search.wanted().candidateId());
        }
    }
}
