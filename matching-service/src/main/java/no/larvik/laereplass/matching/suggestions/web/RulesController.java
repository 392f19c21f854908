package no.larvik.laereplass.matching.suggestions.web;

import java.util.Arrays;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.RuleSet;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules in use, open to everybody who answers for them. */
@RestController
class RulesController {

    private final Kernels kernels;

    RulesController(Kernels kernels) {
        this.kernels = kernels;
    }

    @GetMapping("/api/v1/rules")
    RulesBody rules(Caller caller) {
        People.of(caller).require("staff", "team-lead", "administrator", "dpo");
        return new RulesBody(Arrays.asList(MustRule.values()), kernels.current().rules());
    }

    record RulesBody(List<MustRule> mustRules, RuleSet weights) {}
}
