package no.larvik.laereplass.candidate;

import java.util.Set;

/**
 * The few who follow protected persons up, by name. To everybody else such a case does not exist. The first are named by
 * configuration, the others by administrators.
 */
public final class ProtectedGroup {

    private final Set<String> first;
    private final NamedStaff named;

    /** @param first subjects of the sign-ins that configuration names; they are of the group wherever they work */
    public ProtectedGroup(Set<String> first, NamedStaff named) {
        this.first = Set.copyOf(first);
        this.named = named;
    }

    public boolean includes(Actor actor) {
        return actor.followsUp()
                && (isFirst(actor.subject()) || named.in(actor.municipality()).contains(actor.subject()));
    }

    boolean isFirst(String subject) {
        return first.contains(subject);
    }

    boolean hasNoFirst() {
        return first.isEmpty();
    }

    boolean isEmptyIn(String municipality) {
        return first.isEmpty() && named.in(municipality).isEmpty();
    }
}
