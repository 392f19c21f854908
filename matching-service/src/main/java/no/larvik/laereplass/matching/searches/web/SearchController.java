package no.larvik.laereplass.matching.searches.web;

import java.net.URI;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.searches.KeepingSearches;
import no.larvik.laereplass.matching.searches.SavedSearch;
import no.larvik.laereplass.matching.searches.web.SearchBody.NewSearchRequest;
import no.larvik.laereplass.matching.searches.web.SearchBody.SearchChange;
import no.larvik.laereplass.matching.web.People;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody looks for, so that they are told when something new fits. One's own alone. */
@RestController
@RequestMapping("/api/v1/searches")
class SearchController {

    private final KeepingSearches keeping;

    SearchController(KeepingSearches keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    Page<SearchBody> savedSearches(Caller caller) {
        var person = People.of(caller);
        var own = keeping.of(person);
        var seen = keeping.seenNow(own, person);
        return new Page<>(
                own.stream().map(search -> SearchBody.of(search, seen)).toList(), null);
    }

    @PostMapping
    ResponseEntity<SearchBody> saveSearch(@RequestBody NewSearchRequest request, Caller caller) {
        var person = People.of(caller);
        var kept = keeping.keep(orNone(request.name()), request.toWanted(), person);
        return ResponseEntity.created(URI.create("/api/v1/searches/" + kept.id()))
                .eTag(ETags.of(kept.version()))
                .body(body(kept, person));
    }

    /** Its name, and whether it tells. What is looked for stays: another search is another one. */
    @PutMapping("/{id}")
    ResponseEntity<SearchBody> changeSearch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody SearchChange change,
            Caller caller) {
        var next = keeping.change(asRead(id, ifMatch, caller), orNone(change.name()), change.on());
        return ResponseEntity.ok().eTag(ETags.of(next.version())).body(body(next, People.of(caller)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSearch(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        keeping.remove(asRead(id, ifMatch, caller));
    }

    private SavedSearch asRead(String id, @Nullable String ifMatch, Caller caller) {
        var search = keeping.see(id, People.of(caller));
        ETags.check(search.version(), ETags.required(ifMatch));
        return search;
    }

    private SearchBody body(SavedSearch search, Person person) {
        return SearchBody.of(search, keeping.seenNow(List.of(search), person));
    }

    private static String orNone(@Nullable String name) {
        return name == null ? "" : name;
    }
}
