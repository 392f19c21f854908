package no.larvik.laereplass.matching.insight.web;

import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.insight.Comparing;
import no.larvik.laereplass.matching.insight.Comparison;
import no.larvik.laereplass.matching.web.People;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Official match rates, and the figures of others they need. */
@RestController
class ComparingController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Comparing comparing;

    ComparingController(Comparing comparing) {
        this.comparing = comparing;
    }

    @GetMapping("/api/v1/insight/official")
    Comparison officialRates(@RequestParam int year, Caller caller) {
        var person = People.of(caller);
        person.require("administrator", "team-lead");
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new BadField("?year", "out-of-range");
        return comparing.compare(year, person.municipality());
    }

    /** Taken in whole or not at all. */
    @PostMapping(path = "/api/v1/insight/figures/imports", consumes = "text/csv")
    ReceiptBody importFigures(
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] file,
            Caller caller,
            Locale language) {
        var person = People.of(caller);
        person.require("administrator");
        return ReceiptBody.of(comparing.bring(FigureLines.of(file), dryRun, person.municipality()), language);
    }
}
