package no.larvik.laereplass.matching.queue.web;

import jakarta.validation.Valid;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.matching.queue.KeepingViews;
import no.larvik.laereplass.matching.queue.SavedViews;
import no.larvik.laereplass.matching.queue.Wall;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What goes on in one's cases by state, and how one likes to look at it. */
@RestController
@RequestMapping("/api/v1/queue")
class WallController {

    private final Wall wall;
    private final KeepingViews views;

    WallController(Wall wall, KeepingViews views) {
        this.wall = wall;
        this.views = views;
    }

    /** Everything that goes on, and what ended in the last 30 days. */
    @GetMapping("/wall")
    WallBody wall(Caller caller) {
        return WallBody.of(wall.of(People.of(caller)));
    }

    @GetMapping("/views")
    ResponseEntity<ViewsBody> savedViews(Caller caller) {
        return answer(views.of(People.of(caller)));
    }

    /** All of one's own at once, in their order. */
    @PutMapping("/views")
    ResponseEntity<ViewsBody> saveViews(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ViewsBody.ViewsRequest request,
            Caller caller) {
        var person = People.of(caller);
        var before = views.of(person);
        var expected = ETags.required(ifMatch);
        ETags.check(before.version(), expected);
        return answer(views.keep(request.toViews(), expected, person));
    }

    private static ResponseEntity<ViewsBody> answer(SavedViews.Own own) {
        return ResponseEntity.ok().eTag(ETags.of(own.version())).body(ViewsBody.of(own));
    }
}
