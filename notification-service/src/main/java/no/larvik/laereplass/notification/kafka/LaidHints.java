package no.larvik.laereplass.notification.kafka;

import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.chassis.inbox.Incoming;
import no.larvik.laereplass.chassis.relay.Hints;
import no.larvik.laereplass.notification.OpenPages;
import no.larvik.laereplass.notification.Recipient;
import no.larvik.laereplass.notification.Watching;
import org.springframework.stereotype.Component;

/** The replica that lays something in an inbox is seldom the one that holds the page: all of them are told. */
@Component
class LaidHints implements Watching {

    private static final String TOPIC = "inbox.event.v1";

    private static final String LAID = "no.larvik.laereplass.inbox.laid.v1";

    private final OpenPages pages;
    private final Hints hints;
    private final String replica = UUID.randomUUID().toString();

    LaidHints(OpenPages pages, Hints hints) {
        this.pages = pages;
        this.hints = hints;
    }

    @Override
    public void laidFor(Recipient recipient) {
        var mark = Recipient.markOf(recipient.key());
        pages.laidIn(mark);
        hints.send(TOPIC, replica, LAID, Map.of("inbox", mark));
    }

    /** What this replica said itself was told here already. */
    void heard(Incoming incoming) {
        var value = incoming.value();
        if (value == null || !incoming.type().equals(LAID) || incoming.key().equals(replica)) return;
        pages.laidIn(value.path("inbox").asString());
    }
}
