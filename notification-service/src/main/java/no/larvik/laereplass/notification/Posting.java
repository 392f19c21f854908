package no.larvik.laereplass.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Hands e-mails to the mail server, each at least once and under one name. */
final class Posting {

    /** Over one connection; as many as surely end within what is left of a lease when the server is slow. */
    static final int TOGETHER = 3;

    private final Mailer mailer;
    private final Patience patience;
    private final InstantSource clock;

    Posting(Mailer mailer, Patience patience, InstantSource clock) {
        this.mailer = mailer;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * @param lastCall from then on nothing is handed over any more: what is left goes back into the line
     * @return how each attempt ended
     */
    List<Delivery> post(List<Prepared.ToPost> all, Instant lastCall) {
        var ends = new ArrayList<Delivery>();
        for (var from = 0; from < all.size(); from += TOGETHER) {
            var few = all.subList(from, Math.min(all.size(), from + TOGETHER));
            if (clock.instant().isBefore(lastCall)) ends.addAll(posted(few));
            else few.forEach(each -> ends.add(each.delivery().backInLine()));
        }
        return ends;
    }

    private List<Delivery> posted(List<Prepared.ToPost> few) {
        var handovers = mailer.sendAll(few.stream().map(Prepared.ToPost::mail).toList());
        var ends = new ArrayList<Delivery>();
        for (var i = 0; i < few.size(); i++) ends.add(end(few.get(i).delivery(), handovers.get(i)));
        return ends;
    }

    private Delivery end(Delivery delivery, Mailer.Handover handover) {
        return switch (handover) {
            case Mailer.Handover.Done() -> delivery.sent();
            case Mailer.Handover.Refused(var code) -> delivery.failed(code);
            case Mailer.Handover.NotYet(var code) ->
                delivery.waiting(code, DeliveryState.FAILED, patience, clock.instant());
            case Mailer.Handover.Unclear(var code) ->
                delivery.waiting(code, DeliveryState.UNKNOWN, patience, clock.instant());
        };
    }
}
