package no.larvik.laereplass.matching.sharing.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.sharing.Sharing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** What became of each, in the order they came. */
record ProposedBody(List<ProposalResultBody> results) {

    static ProposedBody of(List<Sharing.Result> results, Function<MatchingProblem, ProblemDetail> words) {
        return new ProposedBody(
                results.stream().map(result -> result(result, words)).toList());
    }

    private static ProposalResultBody result(Sharing.Result result, Function<MatchingProblem, ProblemDetail> words) {
        var match = result.match();
        return new ProposalResultBody(
                result.candidateId(),
                match == null ? null : match.id(),
                match == null ? null : match.deadline(),
                result.unreachable(),
                result.problem() == null ? null : problem(words.apply(result.problem())));
    }

    private static ProblemBody problem(ProblemDetail detail) {
        var more = Objects.requireNonNullElse(detail.getProperties(), Map.<String, Object>of());
        return new ProblemBody(String.valueOf(more.get("code")), Objects.requireNonNullElse(detail.getDetail(), ""));
    }

    /**
     * @param matchId of what was proposed; null when it was not
     * @param unreachable code of why staff have to call
     * @param problem why it was not proposed
     */
    record ProposalResultBody(
            String candidateId,
            @Nullable String matchId,
            @Nullable Instant deadline,
            @Nullable String unreachable,
            @Nullable ProblemBody problem) {}

    record ProblemBody(String code, String detail) {}
}
