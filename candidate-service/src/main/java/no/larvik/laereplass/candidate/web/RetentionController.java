package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.Retention;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long things are kept, and what a run would forget today: numbers, never whose. */
@RestController
@RequestMapping("/api/v1/retention")
class RetentionController {

    private final Retention retention;

    RetentionController(Retention retention) {
        this.retention = retention;
    }

    /** The rules, and a dry run of today. */
    @GetMapping
    RetentionBody look(Caller caller) {
        var report = retention.run(Actors.of(caller), true);
        var rules = retention.rules();
        return new RetentionBody(
                rules.quietUntilNotice().toString(),
                rules.noticeUntilErasure().toString(),
                rules.returnedReferral().toString(),
                rules.looks().toString(),
                report);
    }

    /** @return what was done, or with {@code dryRun} would have been */
    @PostMapping("/runs")
    Retention.Report run(@RequestBody RunBody body, Caller caller) {
        return retention.run(Actors.of(caller), !Boolean.FALSE.equals(body.dryRun()));
    }

    /** @param dryRun left out: a dry run */
    record RunBody(@Nullable Boolean dryRun) {}

    /** Periods as in ISO 8601: {@code P12M} is twelve months. */
    record RetentionBody(
            String quietUntilNotice,
            String noticeUntilErasure,
            String returnedReferral,
            String looks,
            Retention.Report today) {}
}
