package no.larvik.laereplass.candidate.web;

import java.time.InstantSource;
import java.util.stream.Collectors;
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

    private static final String MISSING = "Laereplass-Missing";

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
        var everything = bodies.of(exporting.about(id, actor), actor);
        return handedOut("mine-data.json", everything).body(everything);
    }

    @GetMapping(value = "/export.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> exportToRead(@PathVariable CandidateId id, Caller caller) {
        var actor = Actors.of(caller);
        var everything = bodies.of(exporting.about(id, actor), actor);
        return handedOut("mine-data.pdf", everything)
                .contentType(MediaType.APPLICATION_PDF)
                .body(readable.pdf(everything));
    }

    /** What is missing is said beside the file too, for whoever saves it and does not look inside. */
    private static ResponseEntity.BodyBuilder handedOut(String name, EverythingBody everything) {
        var answer = ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore());
        if (everything.missing().isEmpty()) return answer;
        return answer.header(
                MISSING, everything.missing().stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** There is no way back. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable CandidateId id, Caller caller) {
        erasing.erase(id, Actors.of(caller));
    }
}
