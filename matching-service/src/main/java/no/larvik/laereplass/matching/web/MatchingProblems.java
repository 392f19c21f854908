package no.larvik.laereplass.matching.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import no.larvik.laereplass.matching.MatchingProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what matching refuses into answers. */
@RestControllerAdvice
public class MatchingProblems {

    private final Problems problems;

    MatchingProblems(Problems problems) {
        this.problems = problems;
    }

    /** Also for a problem that is one of several answers. */
    @ExceptionHandler
    public ProblemDetail detail(MatchingProblem problem, Locale language) {
        return switch (problem) {
            case MatchingProblem.NotFound p -> problems.of(HttpStatus.NOT_FOUND, "not-found");
            case MatchingProblem.NotForThisRole p -> problems.of(HttpStatus.FORBIDDEN, "forbidden");
            case MatchingProblem.IllegalStep p -> illegal(p, language);
            case MatchingProblem.IllegalDeed p -> illegal(p, language);
            case MatchingProblem.TooLate p ->
                problems.of(HttpStatus.CONFLICT, "too-late", Map.of("deadline", p.deadline()));
            case MatchingProblem.BadField p ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", new FieldError(p.pointer(), p.code()));
            case MatchingProblem.BadFields p -> invalid(p.fields());
            case MatchingProblem.RulesFail p -> rules(p.rules());
            case MatchingProblem.AlreadyMatched p -> conflict("already-matched");
            case MatchingProblem.EnoughToAnswer p ->
                problems.of(HttpStatus.CONFLICT, "enough-to-answer", Map.of("waiting", p.waiting()));
            case MatchingProblem.NoSeatLeft p -> conflict("no-seat-left");
            case MatchingProblem.AlreadyCommitted p -> conflict("already-committed");
            case MatchingProblem.LeftTheMarket p -> conflict("left-the-market");
            case MatchingProblem.ChangedMeanwhile p -> conflict("changed-meanwhile");
            case MatchingProblem.TakenByColleague p -> conflict("taken-by-colleague");
            case MatchingProblem.RulesMovedOn p -> conflict("rules-moved-on");
            case MatchingProblem.PlanState p -> conflict(p.code());
            case MatchingProblem.OverrideReasonMissing p ->
                problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "override-reason-missing");
            case MatchingProblem.NoAnswer p -> problems.of(HttpStatus.SERVICE_UNAVAILABLE, "no-answer");
        };
    }

    private ProblemDetail illegal(MatchingProblem.IllegalStep step, Locale language) {
        var code = step.allowed().isEmpty() ? "no-step-left" : "illegal-step";
        var words = Map.of(
                "from", StateWords.of(step.from(), language),
                "to", StateWords.of(step.to(), language),
                "allowed", StateWords.of(step.allowed(), language));
        var detail = problems.of(HttpStatus.CONFLICT, code, words);
        detail.setProperty("allowed", step.allowed());
        return detail;
    }

    private ProblemDetail illegal(MatchingProblem.IllegalDeed deed, Locale language) {
        var code = deed.allowed().isEmpty() ? "no-deed-left" : "illegal-deed";
        var words = Map.of(
                "stage", StateWords.of("stage." + deed.stage(), language),
                "deed", StateWords.of("deed." + deed.deed(), language),
                "allowed",
                        StateWords.of(
                                deed.allowed().stream()
                                        .map(one -> "deed." + one)
                                        .toList(),
                                language));
        var detail = problems.of(HttpStatus.CONFLICT, code, words);
        detail.setProperty("allowed", deed.allowed());
        return detail;
    }

    private ProblemDetail invalid(List<MatchingProblem.BadField> fields) {
        var errors = fields.stream()
                .map(field -> new FieldError(field.pointer(), field.code()))
                .toArray(FieldError[]::new);
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors);
    }

    private ProblemDetail rules(List<String> failed) {
        var errors = failed.stream()
                .map(rule -> new FieldError("/openingId", "rule." + rule))
                .toArray(FieldError[]::new);
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "rules-fail", errors);
    }

    private ProblemDetail conflict(String code) {
        return problems.of(HttpStatus.CONFLICT, code);
    }
}
