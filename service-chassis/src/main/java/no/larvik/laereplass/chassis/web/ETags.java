package no.larvik.laereplass.chassis.web;

import no.larvik.laereplass.chassis.problem.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Strong entity tags from a document's version, so that nobody overwrites what he has not seen. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** @throws RequestProblem 428 when If-Match is missing, 400 when it is not a tag of ours */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null) throw new RequestProblem(HttpStatus.PRECONDITION_REQUIRED, "precondition-required");
        try {
            return Long.parseLong(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new RequestProblem(HttpStatus.BAD_REQUEST, "precondition-required");
        }
    }

    /** @throws RequestProblem 412 when the document has moved on */
    public static void check(long actual, long expected) {
        if (actual != expected) throw new RequestProblem(HttpStatus.PRECONDITION_FAILED, "stale");
    }
}
