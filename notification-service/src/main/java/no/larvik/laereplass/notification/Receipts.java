package no.larvik.laereplass.notification;

import org.springframework.stereotype.Service;

/**
 * Hears what became of messages that others had taken. Hearing the same twice changes nothing, nor does hearing of a
 * message that is not ours; nothing heard here is ever a reason to send again.
 */
@Service
public class Receipts {

    private static final int TRIES = 5;

    private final Deliveries deliveries;
    private final Unreached unreached;

    public Receipts(Deliveries deliveries, Unreached unreached) {
        this.deliveries = deliveries;
        this.unreached = unreached;
    }

    /** First the call is asked for or taken back, then the end is recorded, as in {@link Sending}. */
    public void heard(Receipt receipt) {
        for (var tries = 0; tries < TRIES; tries++) {
            var delivery = deliveries.named(receipt.reference());
            var end = delivery.flatMap(now -> now.after(receipt));
            if (end.isEmpty()) return;
            if (end.get().mayNotHaveReached()) unreached.tell(end.get());
            else if (mayBeCalledAbout(delivery.orElseThrow())) unreached.takeBack(end.get());
            if (deliveries.record(end.get())) return;
        }
        throw new IllegalStateException("a message that changes all the time");
    }

    private static boolean mayBeCalledAbout(Delivery before) {
        return before.state() != DeliveryState.SENT;
    }
}
