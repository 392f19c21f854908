package no.larvik.laereplass.candidate;

import java.util.Set;

/**
 * The few who follow protected persons up, by name. To everybody else such a case does not exist.
 *
 * @param subjects of their sign-ins
 */
public record ProtectedGroup(Set<String> subjects) {

    public ProtectedGroup {
        subjects = Set.copyOf(subjects);
    }

    public boolean includes(Actor actor) {
        return actor.followsUp() && subjects.contains(actor.subject());
    }

    boolean isEmpty() {
        return subjects.isEmpty();
    }
}
