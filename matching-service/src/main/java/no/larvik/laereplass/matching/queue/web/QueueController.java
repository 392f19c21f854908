package no.larvik.laereplass.matching.queue.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.queue.Kind;
import no.larvik.laereplass.matching.queue.Sorting;
import no.larvik.laereplass.matching.queue.StaffDay;
import no.larvik.laereplass.matching.web.MatchingProblems;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Staff's day: what needs them now, and putting it in order. */
@RestController
@RequestMapping("/api/v1/queue")
class QueueController {

    private static final int MOST = 500;

    private final StaffDay day;
    private final Sorting sorting;
    private final MatchingProblems problems;

    QueueController(StaffDay day, Sorting sorting, MatchingProblems problems) {
        this.day = day;
        this.sorting = sorting;
        this.problems = problems;
    }

    /** Most urgent first. What is put off is counted, and shown when asked for. */
    @GetMapping
    QueueBody queue(
            @RequestParam(required = false) @Nullable List<Kind> kind,
            @RequestParam(defaultValue = "false") boolean hidden,
            @RequestParam(defaultValue = "200") int limit,
            Caller caller) {
        var kinds = kind == null ? List.<Kind>of() : kind;
        return QueueBody.of(day.of(People.of(caller)), kinds, hidden, Math.clamp(limit, 1, MOST));
    }

    @PostMapping("/actions")
    SortedBody sortQueue(@Valid @RequestBody SortRequest request, Caller caller, Locale language) {
        var results = sorting.sort(request.keys(), request.toWish(), People.of(caller));
        return SortedBody.of(results, problem -> problems.detail(problem, language));
    }
}
