package no.larvik.laereplass.chassis.app;

import static org.springframework.http.HttpStatus.NO_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.web.ETags;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Notes {

    private final AggregateStores stores;
    private final AuditLog audit;

    Notes(AggregateStores stores, AuditLog audit) {
        this.stores = stores;
        this.audit = audit;
    }

    record Note(@NotBlank @Size(max = 20) String text) {}

    record View(String id, long version, String text) {}

    @PostMapping("/api/notes")
    ResponseEntity<View> write(@Valid @RequestBody Note note) {
        var stored = stores.of("note")
                .insert(
                        UUID.randomUUID().toString(),
                        new Document("text", note.text()),
                        List.of(new Fact("note.written", 1, Map.of())));
        return ResponseEntity.created(URI.create("/api/notes/" + stored.id()))
                .eTag(ETags.of(stored.version()))
                .body(new View(stored.id(), stored.version(), stored.state().getString("text")));
    }

    @PutMapping("/api/notes/{id}")
    @ResponseStatus(NO_CONTENT)
    void change(
            @PathVariable String id,
            @Valid @RequestBody Note note,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var expected = ETags.required(ifMatch);
        var stored = stores.of("note").find(id).orElseThrow();
        ETags.check(stored.version(), expected);
        stores.of("note").replace(id, expected, new Document("text", note.text()), List.of());
    }

    @GetMapping("/api/notes/{id}")
    View read(@PathVariable String id, Caller caller) {
        audit.read(caller, id, "NOTE", "TEST");
        var stored = stores.of("note").find(id).orElseThrow();
        return new View(stored.id(), stored.version(), stored.state().getString("text"));
    }

    @GetMapping("/api/trouble")
    void trouble() {
        throw new IllegalStateException("canary-of-the-inside");
    }

    @GetMapping("/internal/notes")
    String internal() {
        return "for services only";
    }
}
