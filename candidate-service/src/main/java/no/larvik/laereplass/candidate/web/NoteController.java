package no.larvik.laereplass.candidate.web;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Note;
import no.larvik.laereplass.candidate.Noting;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
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

/** Staff's notes. The young person reads them too, unless a note says otherwise. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/notes")
class NoteController {

    private final Noting noting;

    NoteController(Noting noting) {
        this.noting = noting;
    }

    @GetMapping
    Page<NoteBody> read(@PathVariable CandidateId id, Caller caller) {
        var actor = Actors.of(caller);
        return new Page<>(
                noting.read(id, actor).stream()
                        .map(note -> NoteBody.of(note, caller.subject()))
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<NoteBody> write(@PathVariable CandidateId id, @RequestBody WrittenBody body, Caller caller) {
        var note = noting.write(id, Actors.of(caller), body.words(), body.isReadable());
        return ResponseEntity.created(URI.create("/api/v1/candidates/" + id + "/notes/" + note.id()))
                .eTag(ETags.of(note.version()))
                .body(NoteBody.of(note, caller.subject()));
    }

    @PutMapping("/{noteId}")
    ResponseEntity<NoteBody> change(
            @PathVariable CandidateId id,
            @PathVariable String noteId,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WrittenBody body,
            Caller caller) {
        var version = ETags.required(ifMatch);
        var note = noting.change(id, noteId, Actors.of(caller), version, body.words(), body.isReadable());
        return ResponseEntity.ok().eTag(ETags.of(note.version())).body(NoteBody.of(note, caller.subject()));
    }

    @DeleteMapping("/{noteId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable CandidateId id, @PathVariable String noteId, Caller caller) {
        noting.remove(id, noteId, Actors.of(caller));
    }

    /** @param readable left out: the young person can read it */
    record WrittenBody(@Nullable String text, @Nullable Boolean readable) {

        String words() {
            return Objects.requireNonNullElse(text, "");
        }

        boolean isReadable() {
            return !Boolean.FALSE.equals(readable);
        }
    }

    /** @param own whether the reader wrote it, and may change it */
    record NoteBody(
            String id,
            long version,
            String text,
            boolean readable,
            @Nullable String by,
            @Nullable String agency,
            boolean own,
            Instant at,
            @Nullable Instant changedAt) {

        static NoteBody of(Note note, String reader) {
            return new NoteBody(
                    note.id(),
                    note.version(),
                    note.text(),
                    note.readable(),
                    note.by().name(),
                    note.by().agency(),
                    note.by().subject().equals(reader),
                    note.at(),
                    note.changedAt());
        }
    }
}
