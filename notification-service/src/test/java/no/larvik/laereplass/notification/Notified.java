package no.larvik.laereplass.notification;

import java.util.List;

/** The use case with a line in memory, for those who only bring the news. */
public final class Notified {

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final Notifying notifying =
            new Notifying(deliveries, SendingHours.always(), () -> MatchFacts.NOON, () -> {}, new NobodyForgotten());

    public Notifying notifying() {
        return notifying;
    }

    /** {@code PROPOSAL to CANDIDATE}, once for each side that is told. */
    public List<String> told() {
        return deliveries.kept.values().stream()
                .map(delivery -> delivery.occasion() + " to " + delivery.audience())
                .distinct()
                .sorted()
                .toList();
    }
}
