package no.larvik.laereplass.notification;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the promises of the port in memory; the adapter is tested against the same promises on a store. */
final class InMemoryDeliveries implements Deliveries {

    final Map<String, Delivery> kept = new LinkedHashMap<>();

    @Override
    public void add(Delivery delivery) {
        kept.putIfAbsent(delivery.id(), delivery);
    }

    @Override
    public List<Delivery> takeDue(Instant now, Instant until, int most) {
        return kept.values().stream()
                .filter(delivery ->
                        !delivery.state().isOver() && !delivery.due().isAfter(now))
                .limit(most)
                .toList()
                .stream()
                .map(due -> write(due, DeliveryState.SENDING, due.attempts() + 1, until))
                .toList();
    }

    private Delivery write(Delivery from, DeliveryState state, int attempts, Instant due) {
        var next = new Delivery(
                from.id(),
                from.occasion(),
                from.happened(),
                from.audience(),
                from.channel(),
                from.match(),
                state,
                attempts,
                from.createdAt(),
                due,
                from.reason(),
                from.reminderOf(),
                from.handedOver(),
                from.via(),
                from.wording(),
                from.person(),
                from.version() + 1);
        kept.put(next.id(), next);
        return next;
    }

    @Override
    public List<Delivery> handingOver(List<Delivery> attempted) {
        return attempted.stream()
                .filter(this::isAsItIsStored)
                .map(one -> write(marked(one), one.state(), one.attempts(), one.due()))
                .toList();
    }

    private boolean isAsItIsStored(Delivery seen) {
        var stored = kept.get(seen.id());
        return stored != null && stored.version() == seen.version();
    }

    private static Delivery marked(Delivery from) {
        return new Delivery(
                from.id(),
                from.occasion(),
                from.happened(),
                from.audience(),
                from.channel(),
                from.match(),
                from.state(),
                from.attempts(),
                from.createdAt(),
                from.due(),
                from.reason(),
                from.reminderOf(),
                true,
                from.via(),
                from.wording(),
                from.person(),
                from.version());
    }

    @Override
    public boolean record(Delivery attempted) {
        if (!isAsItIsStored(attempted)) return false;
        write(attempted, attempted.state(), attempted.attempts(), attempted.due());
        return true;
    }

    @Override
    public Optional<Delivery> named(String reference) {
        return kept.values().stream()
                .filter(delivery -> delivery.id().equals(reference)
                        || Delivery.shortName(delivery.id()).equals(reference))
                .findFirst();
    }

    @Override
    public void wakeFor(String candidateId, Instant now) {
        for (var delivery : List.copyOf(kept.values()))
            if (Delivery.NOT_SIGNED_IN_YET.equals(delivery.reason()))
                write(delivery, delivery.state(), delivery.attempts(), now);
    }

    @Override
    public List<Delivery> ofCandidate(String candidateId, int limit) {
        return kept.values().stream()
                .filter(delivery -> delivery.match().candidateId().equals(candidateId))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Delivery> toCandidate(String candidateId, Span span, Inbox.@Nullable Place before, int limit) {
        return kept.values().stream()
                .filter(delivery -> delivery.match().candidateId().equals(candidateId))
                .filter(delivery -> delivery.audience() == Audience.CANDIDATE)
                .filter(delivery -> span.from() == null || !delivery.createdAt().isBefore(span.from()))
                .filter(delivery -> span.until() == null || delivery.createdAt().isBefore(span.until()))
                .limit(limit)
                .toList();
    }

    @Override
    public DeliveryFigures figures(String municipality, Instant since) {
        var all = new DeliveryFigures.Sum();
        kept.values().stream()
                .filter(each -> each.match().municipality().equals(municipality))
                .filter(each -> !each.createdAt().isBefore(since))
                .forEach(each -> all.add(each.channel(), each.state(), each.provider(), each.reason(), 1));
        return all.figures();
    }

    @Override
    public SendingLine line(String municipality, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Delivery> ofMatch(String matchId) {
        return kept.values().stream()
                .filter(delivery -> delivery.match().matchId().equals(matchId))
                .toList();
    }

    Delivery only(Channel channel) {
        return kept.values().stream()
                .filter(delivery -> delivery.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
