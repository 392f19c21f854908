package no.larvik.laereplass.notification.web;

import java.util.Optional;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.notification.OwnCase;
import no.larvik.laereplass.notification.Watcher;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Stays open and says {@code notice} when something was laid in one's inbox, and {@code moved} with what sort of thing has
 * changed among what one may look at.
 */
@RestController
class EventController {

    private final LiveInboxes inboxes;
    private final OwnCase cases;

    EventController(LiveInboxes inboxes, OwnCase cases) {
        this.inboxes = inboxes;
        this.cases = cases;
    }

    @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Caller caller) {
        var young = caller.is("candidate");
        var own = young ? caseOf(caller) : Optional.<String>empty();
        var who = new Watcher(
                caller.subject(),
                NotificationController.recipients(caller),
                own.orElse(null),
                caller.is("employer") ? caller.organisation() : null,
                caller.is("staff") || caller.is("team-lead") ? caller.municipality() : null);
        return inboxes.opened(who, young && own.isEmpty());
    }

    /** Without an answer the inbox is heard all the same. */
    private Optional<String> caseOf(Caller caller) {
        try {
            return cases.of(caller.subject());
        } catch (Unavailable later) {
            return Optional.empty();
        }
    }
}
