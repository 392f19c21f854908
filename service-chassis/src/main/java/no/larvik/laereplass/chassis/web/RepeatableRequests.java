package no.larvik.laereplass.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import no.larvik.laereplass.chassis.problem.ProblemResponses;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.chassis.store.Command;
import no.larvik.laereplass.chassis.store.CurrentCommand;
import org.bson.Document;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Bounds the body of every change, and makes a change repeatable under its Idempotency-Key: the same key and body get
 * the same answer, another body is refused, a twin still under way is told to wait.
 */
final class RepeatableRequests extends OncePerRequestFilter {

    /** Files under way at the same time; each is held in memory. */
    private static final int FILES = 2;

    private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern KEY = Pattern.compile("[!-~]{8,200}");
    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final Answers answers;
    private final ProblemResponses problems;
    private final Semaphore files = new Semaphore(FILES);

    RepeatableRequests(Answers answers, ProblemResponses problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !CHANGES.contains(request.getMethod()) || (type != null && type.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!BoundedBody.isTable(request)) {
            bounded(request, response, chain);
        } else if (files.tryAcquire()) {
            try {
                bounded(request, response, chain);
            } finally {
                files.release();
            }
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "import-busy");
        }
    }

    private void bounded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        BoundedBody bounded;
        try {
            bounded = BoundedBody.read(request);
        } catch (BoundedBody.TooLarge e) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "too-large");
            return;
        }
        var key = request.getHeader("Idempotency-Key");
        var caller = CurrentCaller.find();
        if (key == null || caller.isEmpty()) {
            chain.doFilter(bounded, response);
        } else if (!KEY.matcher(key).matches()) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "key-malformed");
        } else {
            var principal = caller.get().subject();
            var command = new Command(Sealed.name(principal, key), hash(bounded));
            once(command, Sealed.with(principal, key), bounded, response, chain);
        }
    }

    private void once(
            Command command, Sealed seal, BoundedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (answers.begin(command)) {
            case Answers.Known.New n -> run(command, seal, request, response, chain);
            case Answers.Known.OtherBody o ->
                problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "key-reused");
            case Answers.Known.InFlight f -> problems.write(request, response, HttpStatus.CONFLICT, "in-flight");
            case Answers.Known.Answered earlier -> repeat(earlier, seal, response);
        }
    }

    private void run(Command command, Sealed seal, BoundedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        var answered = false;
        CurrentCommand.set(command);
        try {
            chain.doFilter(request, recorded);
            answered = recorded.getStatus() < 500;
        } finally {
            CurrentCommand.clear();
            if (answered) {
                var headers = new Document();
                for (var name : KEPT_HEADERS) {
                    var value = recorded.getHeader(name);
                    if (value != null) headers.append(name, value);
                }
                answers.finish(
                        command,
                        recorded.getStatus(),
                        seal.seal(recorded.getContentAsByteArray()),
                        recorded.getContentType(),
                        headers);
            } else {
                answers.forget(command);
            }
            recorded.copyBodyToResponse();
        }
    }

    private static void repeat(Answers.Known.Answered earlier, Sealed seal, HttpServletResponse response)
            throws IOException {
        response.setStatus(earlier.status());
        earlier.headers().forEach((name, value) -> response.setHeader(name, value.toString()));
        if (earlier.contentType() != null) response.setContentType(earlier.contentType());
        response.getOutputStream().write(seal.open(earlier.body()));
    }

    private static String hash(BoundedBody request) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(
                    (request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(request.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
