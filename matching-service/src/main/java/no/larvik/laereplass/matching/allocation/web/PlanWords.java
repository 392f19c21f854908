package no.larvik.laereplass.matching.allocation.web;

import java.util.Locale;
import java.util.Objects;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.allocation.Allocation;
import no.larvik.laereplass.matching.allocation.Drafting;
import no.larvik.laereplass.matching.web.MatchingProblems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Runs and drafts in words of the reader's language. */
@Component
class PlanWords {

    private final Problems problems;
    private final MatchingProblems refusals;

    PlanWords(Problems problems, MatchingProblems refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    AllocationBody of(Allocation allocation) {
        var failure = allocation.failure();
        if (failure == null) return AllocationBody.of(allocation, null);
        var said = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, failure.code());
        return AllocationBody.of(
                allocation, new AllocationBody.FailureBody(failure.code(), Objects.requireNonNull(said.getDetail())));
    }

    DraftsBody.ResultBody of(Drafting.Result result, Locale language) {
        var wanted = result.wanted();
        var match = result.match();
        var problem = result.problem();
        return new DraftsBody.ResultBody(
                wanted.candidateId(),
                wanted.openingId(),
                match == null ? null : match.id(),
                problem == null ? null : said(problem, language));
    }

    private DraftsBody.ProblemBody said(MatchingProblem problem, Locale language) {
        ProblemDetail detail = refusals.detail(problem, language);
        var properties = Objects.requireNonNull(detail.getProperties());
        return new DraftsBody.ProblemBody(
                String.valueOf(properties.get("code")), Objects.requireNonNull(detail.getDetail()));
    }
}
