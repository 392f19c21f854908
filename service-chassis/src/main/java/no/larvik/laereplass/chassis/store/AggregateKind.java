package no.larvik.laereplass.chassis.store;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a service declares, as a bean, for each kind of aggregate it owns.
 *
 * @param name the business word, such as {@code candidate}; names the topics {@code <name>.event.v1} and
 *     {@code <name>.state.v1}
 * @param collection where the documents live
 * @param snapshot the minimised state record that others may see; {@code null} tells them to forget the aggregate
 */
public record AggregateKind(String name, String collection, Function<Stored, @Nullable Map<String, ?>> snapshot) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*");

    public AggregateKind {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("Not a kind's name: " + name);
    }

    /** Each announced fact, kept for a week. */
    public String eventTopic() {
        return name + ".event.v1";
    }

    /** The last state of each aggregate, compacted. */
    public String stateTopic() {
        return name + ".state.v1";
    }
}
