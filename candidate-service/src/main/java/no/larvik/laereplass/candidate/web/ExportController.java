package no.larvik.laereplass.candidate.web;

import java.time.InstantSource;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Erasing;
import no.larvik.laereplass.candidate.Exporting;
import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** All that is kept about somebody, to take along or to read; and being forgotten. */
@RestController
@RequestMapping("/api/v1/candidates/{id}")
class ExportController {

    private final Exporting exporting;
    private final Erasing erasing;
    private final EverythingBodies bodies;
    private final ReadableExport readable;

    ExportController(
            Exporting exporting,
            Erasing erasing,
            CandidateAnswers answers,
            AccessWords words,
            ReadableExport readable,
            InstantSource clock) {
        this.exporting = exporting;
        this.erasing = erasing;
        this.bodies = new EverythingBodies(answers, words, clock);
        this.readable = readable;
    }

    @GetMapping("/export")
    ResponseEntity<EverythingBody> export(@PathVariable CandidateId id, Caller caller) {
        var actor = Actors.of(caller);
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"mine-data.json\"")
                .cacheControl(CacheControl.noStore())
                .body(bodies.of(exporting.about(id, actor), actor));
    }

    @GetMapping(value = "/export.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> exportToRead(@PathVariable CandidateId id, Caller caller) {
        var actor = Actors.of(caller);
        var everything = bodies.of(exporting.about(id, actor), actor);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"mine-data.pdf\"")
                .cacheControl(CacheControl.noStore())
                .body(readable.pdf(everything));
    }

    /** There is no way back. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable CandidateId id, Caller caller) {
        erasing.erase(id, Actors.of(caller));
    }
}
