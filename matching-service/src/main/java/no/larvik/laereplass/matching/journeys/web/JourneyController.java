package no.larvik.laereplass.matching.journeys.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.InstantSource;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.matching.journeys.FollowingUp;
import no.larvik.laereplass.matching.journeys.FollowingUp.Seen;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Journeys to the certificate: looking, and what happens on the way. */
@RestController
@RequestMapping("/api/v1/journeys")
class JourneyController {

    private final FollowingUp following;
    private final InstantSource clock;

    JourneyController(FollowingUp following, InstantSource clock) {
        this.following = following;
        this.clock = clock;
    }

    @GetMapping
    Page<JourneyBody> journeys(@RequestParam(required = false) @Nullable String candidate, Caller caller) {
        var now = clock.instant();
        var found = following.list(candidate, People.of(caller)).stream()
                .map(seen -> JourneyBody.of(seen, now))
                .toList();
        return new Page<>(found, null);
    }

    @GetMapping("/{id}")
    ResponseEntity<JourneyBody> journey(@PathVariable String id, Caller caller) {
        return answer(following.see(id, People.of(caller)));
    }

    @PostMapping
    ResponseEntity<JourneyBody> goToSchool(@Valid @RequestBody SchoolRequest request, Caller caller) {
        var seen = following.toSchool(
                request.candidateId(), request.trade(), request.from(), request.until(), People.of(caller));
        var journey = seen.journey();
        return ResponseEntity.created(URI.create("/api/v1/journeys/" + journey.id()))
                .eTag(ETags.of(journey.version()))
                .body(JourneyBody.of(seen, clock.instant()));
    }

    @PostMapping("/{id}/deeds")
    ResponseEntity<JourneyBody> actOnJourney(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody DeedRequest request,
            Caller caller) {
        var seen = following.see(id, People.of(caller));
        ETags.check(seen.journey().version(), ETags.required(ifMatch));
        return answer(new Seen(following.act(seen, request.toDoing()), seen.as()));
    }

    private ResponseEntity<JourneyBody> answer(Seen seen) {
        return ResponseEntity.ok().eTag(ETags.of(seen.journey().version())).body(JourneyBody.of(seen, clock.instant()));
    }
}
