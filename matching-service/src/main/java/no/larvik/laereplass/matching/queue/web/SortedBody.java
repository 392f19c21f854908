package no.larvik.laereplass.matching.queue.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.queue.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** What became of each item, in the order they came. */
record SortedBody(List<SortResultBody> results) {

    static SortedBody of(List<Sorting.Result> results, Function<MatchingProblem, ProblemDetail> words) {
        return new SortedBody(results.stream()
                .map(result -> new SortResultBody(result.key(), problem(result.problem(), words)))
                .toList());
    }

    private static @Nullable ProblemBody problem(
            @Nullable MatchingProblem problem, Function<MatchingProblem, ProblemDetail> words) {
        if (problem == null) return null;
        var detail = words.apply(problem);
        var more = Objects.requireNonNullElse(detail.getProperties(), java.util.Map.<String, Object>of());
        return new ProblemBody(String.valueOf(more.get("code")), Objects.requireNonNullElse(detail.getDetail(), ""));
    }

    /** @param problem null when it is done */
    record SortResultBody(String key, @Nullable ProblemBody problem) {}

    record ProblemBody(String code, String detail) {}
}
