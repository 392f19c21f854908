package no.larvik.laereplass.matching.queue;

import java.util.Set;

/**
 * An item with what staff have said about it.
 *
 * @param mayTake those it can be handed to
 */
public record Marked(Item item, Mark mark, boolean hidden, Set<String> mayTake) {

    public Marked {
        mayTake = Set.copyOf(mayTake);
    }
}
