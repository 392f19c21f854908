package no.larvik.laereplass.notification.webhooks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryHooks implements Webhooks {

    private final Map<String, Webhook> kept = new LinkedHashMap<>();
    final InMemoryCalls calls = new InMemoryCalls();

    Webhook only() {
        return kept.values().iterator().next();
    }

    @Override
    public List<Webhook> of(String employerId) {
        return kept.values().stream()
                .filter(webhook -> webhook.employerId().equals(employerId))
                .toList();
    }

    @Override
    public WebhookHealth health() {
        return WebhookHealth.of(kept.values().stream()
                .map(webhook -> new WebhookHealth.One(webhook.state(), webhook.failingSince()))
                .toList());
    }

    @Override
    public Optional<Webhook> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public void add(Webhook webhook) {
        kept.put(webhook.id(), webhook);
    }

    @Override
    public boolean replace(Webhook next) {
        var before = kept.get(next.id());
        if (before == null || before.version() != next.version()) return false;
        kept.put(
                next.id(),
                new Webhook(
                        next.id(),
                        next.employerId(),
                        next.address(),
                        next.events(),
                        next.secret(),
                        next.state(),
                        next.failingSince(),
                        next.createdAt(),
                        next.version() + 1));
        return true;
    }

    @Override
    public void remove(String id) {
        kept.remove(id);
    }

    static final class InMemoryCalls implements Calls {

        private final Map<String, Call> lined = new LinkedHashMap<>();

        List<Call> all() {
            return List.copyOf(lined.values());
        }

        @Override
        public void add(Call call) {
            lined.putIfAbsent(call.id(), call);
        }

        @Override
        public Optional<Call> takeDue(Instant now, Instant until) {
            return lined.values().stream()
                    .filter(call -> call.state() == Call.State.WAITING || call.state() == Call.State.CALLING)
                    .filter(call -> !call.due().isAfter(now))
                    .findFirst()
                    .map(call -> write(call, Call.State.CALLING, call.attempts() + 1, until));
        }

        @Override
        public void record(Call attempted) {
            var stored = lined.get(attempted.id());
            if (stored != null && stored.version() == attempted.version())
                write(attempted, attempted.state(), attempted.attempts(), attempted.due());
        }

        @Override
        public List<Call> of(String webhookId, int limit) {
            var found = new ArrayList<>(lined.values());
            found.removeIf(call -> !call.webhookId().equals(webhookId));
            return found.reversed().stream().limit(limit).toList();
        }

        @Override
        public void removeOf(String webhookId) {
            lined.values().removeIf(call -> call.webhookId().equals(webhookId));
        }

        @Override
        public void removeBefore(Instant when) {
            lined.values().removeIf(call -> call.happenedAt().isBefore(when));
        }

        private Call write(Call from, Call.State state, int attempts, Instant due) {
            var next = new Call(
                    from.id(),
                    from.webhookId(),
                    from.news(),
                    from.matchId(),
                    from.openingId(),
                    from.happenedAt(),
                    state,
                    attempts,
                    due,
                    from.outcome(),
                    from.version() + 1);
            lined.put(next.id(), next);
            return next;
        }
    }
}
