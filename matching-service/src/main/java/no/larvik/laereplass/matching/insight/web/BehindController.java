package no.larvik.laereplass.matching.insight.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.insight.Asked;
import no.larvik.laereplass.matching.insight.Behind;
import no.larvik.laereplass.matching.insight.Milestone;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies behind a bar of the funnel, for those who work with the cases. */
@RestController
class BehindController {

    private final Behind behind;

    BehindController(Behind behind) {
        this.behind = behind;
    }

    /** Ids alone: who they are is asked of their owner, who decides who may see it. Asked for as the funnel is. */
    @GetMapping("/api/v1/insight/past/proposals")
    Behind.Proposals proposals(
            @RequestParam Milestone step,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            Caller caller) {
        var asked = Asked.of(year, from, to, PastController.filter(trade, employer, unit, kind));
        return behind.proposals(People.of(caller), asked, step);
    }
}
