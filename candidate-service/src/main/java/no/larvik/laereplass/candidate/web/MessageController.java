package no.larvik.laereplass.candidate.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Message;
import no.larvik.laereplass.candidate.Messaging;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a young person and those who work with the case write to each other. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/messages")
class MessageController {

    private static final int MOST = 100;

    private final Messaging messaging;

    MessageController(Messaging messaging) {
        this.messaging = messaging;
    }

    @GetMapping
    MessagesBody read(
            @PathVariable CandidateId id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        var size = Math.clamp(limit, 1, MOST);
        var actor = Actors.of(caller);
        var read = messaging.read(id, actor, cursor, size + 1);
        var page = read.stream().limit(size).map(MessageBody::of).toList();
        var next = read.size() > size ? page.getLast().id() : null;
        return new MessagesBody(page, next, messaging.waitingFor(id, actor));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MessageBody> write(@PathVariable CandidateId id, @RequestBody WordsBody body, Caller caller) {
        var message = messaging.write(id, Actors.of(caller), Objects.requireNonNullElse(body.text(), ""));
        return ResponseEntity.created(URI.create("/api/v1/candidates/" + id + "/messages/" + message.id()))
                .body(MessageBody.of(message));
    }

    /** What is on the screen has been read. */
    @PutMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markRead(@PathVariable CandidateId id, Caller caller) {
        messaging.markRead(id, Actors.of(caller));
    }

    record WordsBody(@Nullable String text) {}

    /**
     * @param items newest first
     * @param unread how many wait for the one who asks
     */
    record MessagesBody(List<MessageBody> items, @Nullable String next, int unread) {}

    /** @param by who wrote it, when staff did */
    record MessageBody(
            String id,
            Message.Side from,
            @Nullable String by,
            @Nullable String agency,
            String text,
            Instant at,
            @Nullable Instant readAt) {

        static MessageBody of(Message message) {
            var by = message.by();
            return new MessageBody(
                    message.id(),
                    message.from(),
                    by == null ? null : by.name(),
                    by == null ? null : by.agency(),
                    message.text(),
                    message.at(),
                    message.readAt());
        }
    }
}
