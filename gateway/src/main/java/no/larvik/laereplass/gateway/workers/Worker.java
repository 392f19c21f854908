package no.larvik.laereplass.gateway.workers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, did, or asks to.
 *
 * @param name and {@code agency} as the sign-in provider said last
 * @param vouched the work roles the provider said last
 * @param decisions oldest first, the latest {@link #KEPT}
 * @param lastHere a day in Norway
 * @param told whether candidate-service knows what the last decision means for it
 * @param version counts changes by people, not visits
 */
public record Worker(
        String subject,
        @Nullable String name,
        @Nullable String agency,
        Set<WorkRole> vouched,
        @Nullable Request request,
        List<Decision> decisions,
        LocalDate lastHere,
        boolean told,
        int version) {

    static final int KEPT = 50;

    public Worker {
        vouched = Set.copyOf(vouched);
        decisions = List.copyOf(decisions);
    }

    public Set<WorkRole> roles() {
        var decided = decided();
        return decided == null || decided.roles() == null ? vouched : decided.roles();
    }

    public @Nullable String worksAt() {
        var decided = decided();
        return decided == null || decided.agency() == null ? agency : decided.agency();
    }

    public boolean is(WorkRole role) {
        return roles().contains(role);
    }

    public boolean followsUp() {
        return roles().stream().anyMatch(WorkRole::followsUp);
    }

    /** Whether an administrator's word counts now, not the provider's. */
    public boolean isDecided() {
        var decided = decided();
        return decided != null && decided.roles() != null;
    }

    Worker decided(Decision decision) {
        var next = new ArrayList<>(decisions);
        next.add(decision);
        var kept = next.subList(Math.max(0, next.size() - KEPT), next.size());
        var after = new Worker(subject, name, agency, vouched, null, kept, lastHere, told, version + 1);
        return after.followsUp() == followsUp() ? after : after.telling(false);
    }

    Worker asking(@Nullable Request next) {
        return new Worker(subject, name, agency, vouched, next, decisions, lastHere, told, version + 1);
    }

    Worker telling(boolean done) {
        return new Worker(subject, name, agency, vouched, request, decisions, lastHere, done, version);
    }

    Worker seen(Vouched now, LocalDate today) {
        return new Worker(subject, now.name(), now.agency(), now.roles(), request, decisions, today, told, version);
    }

    private @Nullable Decision decided() {
        return decisions.isEmpty() ? null : decisions.getLast();
    }
}
