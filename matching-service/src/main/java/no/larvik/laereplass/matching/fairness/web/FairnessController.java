package no.larvik.laereplass.matching.fairness.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.fairness.Fairness;
import no.larvik.laereplass.matching.fairness.Report;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports of the caller's own municipality. */
@RestController
class FairnessController {

    private final Fairness fairness;

    FairnessController(Fairness fairness) {
        this.fairness = fairness;
    }

    /** Either of a quarter or of one plan of an allocation. */
    @GetMapping("/api/v1/insight/fairness")
    Report fairness(
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) @Nullable String allocation,
            @RequestParam(required = false) @Nullable String plan,
            Caller caller) {
        var person = People.of(caller);
        person.require("team-lead", "administrator", "dpo");
        if (quarter != null && allocation == null) return fairness.ofQuarter(quarter, person.municipality());
        if (allocation == null || quarter != null)
            throw new MatchingProblem.BadField("?quarter", "quarter-or-allocation");
        if (plan == null || !plan.equals("stable") && !plan.equals("fair"))
            throw new MatchingProblem.BadField("?plan", "stable-or-fair");
        return fairness.ofPlan(allocation, plan, person.municipality());
    }
}
