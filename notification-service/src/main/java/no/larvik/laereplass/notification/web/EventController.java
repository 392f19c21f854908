package no.larvik.laereplass.notification.web;

import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Stays open and says {@code notice} when something was laid in one's inbox. */
@RestController
class EventController {

    private final LiveInboxes inboxes;

    EventController(LiveInboxes inboxes) {
        this.inboxes = inboxes;
    }

    @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Caller caller) {
        return inboxes.opened(NotificationController.recipients(caller));
    }
}
