package no.larvik.laereplass.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages that have been handed over, and who hears what became of them. */
public final class Sent {

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final List<Delivery> called = new ArrayList<>();

    public void byMail(String event) {
        deliveries.add(Senders.proposalBy(Channel.EMAIL, event));
        var taken = deliveries
                .takeDue(MatchFacts.NOON, MatchFacts.NOON.plusSeconds(60))
                .orElseThrow();
        deliveries.record(taken.sent());
    }

    public Receipts receipts() {
        return new Receipts(deliveries, new AskedToCall(called));
    }

    public Optional<Delivery> of(String id) {
        return deliveries.named(id);
    }

    /** Of which the queue was told. */
    public List<String> called() {
        return called.stream().map(Delivery::id).toList();
    }
}
