package no.larvik.laereplass.employer.imports.web;

import java.net.URI;
import no.larvik.laereplass.chassis.imports.Imports;
import no.larvik.laereplass.chassis.problem.RequestProblem;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.imports.JobAdFeed;
import no.larvik.laereplass.employer.web.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The newest ads from NAV, as if somebody had uploaded them. */
@RestController
@RequestMapping("/api/v1/employers/imports/ads/feed")
class AdFeedController {

    private static final String FILE = "nav-feed.json";

    private final JobAdFeed feed;
    private final Imports imports;

    AdFeedController(JobAdFeed feed, Imports imports) {
        this.feed = feed;
        this.imports = imports;
    }

    /** @param live whether these are real ads */
    record FeedBody(boolean live) {}

    /** @param id of the import that waits to be tried */
    record FetchedBody(String id, boolean live) {}

    @GetMapping
    FeedBody feed(Caller caller) {
        admit(caller);
        return new FeedBody(feed.isLive());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FetchedBody> fetch(Caller caller) {
        admit(caller);
        try {
            var id = imports.upload(caller, "ads", FILE, feed.newest());
            return ResponseEntity.created(URI.create("/api/v1/employers/imports/ads/" + id))
                    .body(new FetchedBody(id, feed.isLive()));
        } catch (JobAdFeed.FeedSilent silent) {
            throw new RequestProblem(HttpStatus.SERVICE_UNAVAILABLE, "ads-silent");
        }
    }

    private static void admit(Caller caller) {
        if (!Actors.of(caller).isStaff()) throw new EmployerProblem.NotAllowed();
    }
}
