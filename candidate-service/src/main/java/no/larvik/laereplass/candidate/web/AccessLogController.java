package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import no.larvik.laereplass.candidate.Access;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Reading;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has seen what, in words the person it is about can read. */
@RestController
class AccessLogController {

    private static final int MOST = 100;

    private final Reading reading;
    private final AccessWords words;

    AccessLogController(Reading reading, AccessWords words) {
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/api/v1/candidates/{id}/access-log")
    Page<AccessBody> accessLog(
            @PathVariable CandidateId id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var size = Math.clamp(limit, 1, MOST);
        var looks = reading.accessLog(id, Actors.of(caller), cursor, size + 1);
        var page = looks.stream().limit(size).toList();
        var next = looks.size() > size ? page.getLast().id() : null;
        return new Page<>(page.stream().map(this::body).toList(), next);
    }

    private AccessBody body(Access access) {
        return new AccessBody(access.at(), words.who(access), words.what(access), words.why(access));
    }

    record AccessBody(Instant at, String who, String what, String why) {}
}
