package no.larvik.laereplass.matching.insight.web;

import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.insight.Asked;
import no.larvik.laereplass.matching.insight.Dimension;
import no.larvik.laereplass.matching.insight.Past;
import no.larvik.laereplass.matching.insight.Retrospect;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What came of the proposals of the caller's own municipality. */
@RestController
class PastController {

    private final Retrospect retrospect;

    PastController(Retrospect retrospect) {
        this.retrospect = retrospect;
    }

    /** A school year, with one filter at most, or some months of all. */
    @GetMapping("/api/v1/insight/past")
    Past past(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String kind,
            Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        return retrospect.past(Asked.of(year, from, to, filter(trade, employer, unit, kind)), person.municipality());
    }

    static Past.@Nullable PastFilter filter(
            @Nullable String trade, @Nullable String employer, @Nullable String unit, @Nullable String kind) {
        var byTrade = one(Dimension.TRADE, trade, null);
        var byEmployer = one(Dimension.EMPLOYER, employer, byTrade);
        var byUnit = one(Dimension.UNIT, unit, byEmployer);
        return one(Dimension.KIND, kind, byUnit);
    }

    private static Past.@Nullable PastFilter one(
            Dimension dimension, @Nullable String value, Past.@Nullable PastFilter before) {
        if (value == null) return before;
        if (before != null) throw new BadField("?" + dimension.name().toLowerCase(Locale.ROOT), "one-filter");
        return new Past.PastFilter(dimension, value);
    }
}
