package no.larvik.laereplass.candidate.web;

import java.util.List;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CaseDocument;
import no.larvik.laereplass.candidate.Filing;
import no.larvik.laereplass.candidate.Reading;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How an employer would see somebody: first without a name, later with. */
@RestController
class PreviewController {

    private final Reading reading;
    private final Filing filing;

    PreviewController(Reading reading, Filing filing) {
        this.reading = reading;
        this.filing = filing;
    }

    @GetMapping("/api/v1/candidates/{id}/preview")
    ResponseEntity<PreviewBody> preview(@PathVariable CandidateId id, Caller caller) {
        var candidate = reading.one(id, Actors.of(caller));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PreviewBody.of(candidate, filing.shared(id)));
    }

    /** @param anonymous null while nothing is wished for */
    record PreviewBody(@Nullable AnonymousCardBody anonymous, OpenCardBody open) {

        static PreviewBody of(Candidate candidate, List<CaseDocument> shared) {
            var wishes = candidate.wishes();
            return new PreviewBody(
                    wishes == null ? null : AnonymousCardBody.of(wishes),
                    OpenCardBody.of(candidate.person(), wishes, shared));
        }
    }
}
