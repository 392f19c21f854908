package no.larvik.laereplass.candidate.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.CodesMade;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.chassis.problem.FieldError;
import no.larvik.laereplass.chassis.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Every refusal of the core as a problem: the one place where they meet HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CandidateAdvice {

    private static final String SOON = "2";

    private final Problems problems;

    CandidateAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(CandidateProblem problem) {
        return switch (problem) {
            case CandidateProblem.Unknown p -> answer(HttpStatus.NOT_FOUND, "not-found");
            case CandidateProblem.NotInYourRole p -> answer(HttpStatus.FORBIDDEN, "forbidden");
            case CandidateProblem.InvalidFields p -> fields("invalid", p.faults());
            case CandidateProblem.NotReadyToPublish p -> fields("not-ready-to-publish", p.missing());
            case CandidateProblem.AlreadyLinked p -> answer(HttpStatus.CONFLICT, "already-linked");
            case CandidateProblem.AnswersForThemselves p -> answer(HttpStatus.CONFLICT, "answers-for-themselves");
            case CandidateProblem.InvitationNotValid p ->
                answer(HttpStatus.UNPROCESSABLE_CONTENT, "invitation-not-valid");
            case CandidateProblem.TooManyWrongCodes p -> tooManyWrongCodes(p);
            case CandidateProblem.TooManyCodes p ->
                later("too-many-codes", seconds(p.pause()), Map.of("most", CodesMade.MOST));
            case CandidateProblem.NotSearching p -> answer(HttpStatus.CONFLICT, "not-searching");
            case CandidateProblem.OfAge p -> answer(HttpStatus.CONFLICT, "of-age");
            case CandidateProblem.TooLarge p -> answer(HttpStatus.CONTENT_TOO_LARGE, "document-too-large");
            case CandidateProblem.NotADocument p -> answer(HttpStatus.UNPROCESSABLE_CONTENT, "not-a-document");
            case CandidateProblem.TooManyDocuments p -> answer(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-documents");
            case CandidateProblem.AgencyNotAgreed p -> answer(HttpStatus.CONFLICT, "agency-not-agreed");
            case CandidateProblem.TooManyHelpers p -> answer(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-helpers");
            case CandidateProblem.AlreadyDecided p -> answer(HttpStatus.CONFLICT, "already-decided");
            case CandidateProblem.CannotMerge p -> answer(HttpStatus.CONFLICT, "cannot-merge");
            case CandidateProblem.HasAPlace p -> answer(HttpStatus.CONFLICT, "has-a-place");
            case CandidateProblem.ReadAnOlderVersion p -> answer(HttpStatus.PRECONDITION_FAILED, "stale");
            case CandidateProblem.ChangedMeanwhile p -> answer(HttpStatus.CONFLICT, "changed-meanwhile");
            case CandidateProblem.NobodyToProtect p -> answer(HttpStatus.CONFLICT, "nobody-to-protect");
            case CandidateProblem.LastOfTheGroup p -> answer(HttpStatus.CONFLICT, "last-of-the-group");
            case CandidateProblem.MatchClosed p -> answer(HttpStatus.CONFLICT, "match-closed");
            case CandidateProblem.MatchUnanswered p -> soon("match-unanswered");
            case CandidateProblem.OpeningUnanswered p -> soon("opening-unanswered");
        };
    }

    /** Found while the form was still being read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
        return problem(new CandidateProblem.TooLarge());
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.of(status, code));
    }

    private ResponseEntity<ProblemDetail> fields(String code, List<Fault> faults) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var errors = faults.stream()
                .map(fault -> new FieldError("/" + fault.field(), fault.rule().code(), fault.args()))
                .toArray(FieldError[]::new);
        return ResponseEntity.status(status).body(problems.of(status, code, errors));
    }

    private ResponseEntity<ProblemDetail> tooManyWrongCodes(CandidateProblem.TooManyWrongCodes problem) {
        var seconds = seconds(problem.pause());
        return later("too-many-wrong-codes", seconds, Map.of("minutes", Math.max(1, (seconds + 59) / 60)));
    }

    private static long seconds(Duration pause) {
        return Math.max(1, pause.toSeconds() + 1);
    }

    private ResponseEntity<ProblemDetail> later(String code, long seconds, Map<String, Object> args) {
        var status = HttpStatus.TOO_MANY_REQUESTS;
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(problems.of(status, code, args));
    }

    private ResponseEntity<ProblemDetail> soon(String code) {
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .body(problems.of(status, code));
    }
}
