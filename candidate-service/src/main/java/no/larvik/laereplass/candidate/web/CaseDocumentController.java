package no.larvik.laereplass.candidate.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.CaseDocument;
import no.larvik.laereplass.candidate.CaseDocuments;
import no.larvik.laereplass.candidate.DocumentType;
import no.larvik.laereplass.candidate.Filing;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files of a case: sent as they are, in the body, and downloaded by nobody without a permission at that moment. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/documents")
class CaseDocumentController {

    private final Filing filing;
    private final CaseDocuments documents;

    CaseDocumentController(Filing filing, CaseDocuments documents) {
        this.filing = filing;
        this.documents = documents;
    }

    @GetMapping
    Page<CaseDocumentBody> list(@PathVariable CandidateId id, Caller caller) {
        return new Page<>(
                filing.list(id, Actors.of(caller)).stream()
                        .map(CaseDocumentBody::of)
                        .toList(),
                null);
    }

    /** What it is, its content says; what it is called is not kept. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CaseDocumentBody> add(
            @PathVariable CandidateId id,
            @RequestParam CaseDocument.Kind kind,
            @RequestParam boolean forEmployers,
            @Parameter(hidden = true) MultipartHttpServletRequest sent,
            Caller caller) {
        var document = filing.add(id, Actors.of(caller), kind, forEmployers, read(sent));
        return ResponseEntity.created(URI.create("/api/v1/candidates/" + id + "/documents/" + document.id()))
                .body(CaseDocumentBody.of(document));
    }

    /** @param match the employer's match, when an employer asks */
    @GetMapping("/{documentId}")
    ResponseEntity<StreamingResponseBody> read(
            @PathVariable CandidateId id,
            @PathVariable String documentId,
            @RequestParam(required = false) @Nullable String match,
            Caller caller) {
        var actor = Actors.of(caller);
        var document = match == null
                ? filing.read(id, documentId, actor)
                : filing.readAsEmployer(id, documentId, match, actor);
        var name = document.kind().name().toLowerCase(Locale.ROOT) + "."
                + document.type().ending();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type().mediaType()))
                .contentLength(document.size())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(to -> documents.write(document, to));
    }

    @DeleteMapping("/{documentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable CandidateId id, @PathVariable String documentId, Caller caller) {
        filing.remove(id, documentId, Actors.of(caller));
    }

    /** Held in memory (the threshold is above the limit): no copy that is not sealed ever lies on a disk. */
    private static byte[] read(MultipartHttpServletRequest sent) {
        try {
            var file = sent.getFile("file");
            if (file == null) throw new CandidateProblem.NotADocument();
            return file.getBytes();
        } catch (IOException | MultipartException brokenOff) {
            throw new CandidateProblem.NotADocument();
        }
    }

    /** @param size in bytes */
    record CaseDocumentBody(
            String id,
            CaseDocument.Kind kind,
            DocumentType type,
            int size,
            boolean forEmployers,
            boolean bySelf,
            Instant at) {

        static CaseDocumentBody of(CaseDocument document) {
            return new CaseDocumentBody(
                    document.id(),
                    document.kind(),
                    document.type(),
                    document.size(),
                    document.forEmployers(),
                    document.bySelf(),
                    document.at());
        }
    }
}
