package no.larvik.laereplass.chassis.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far each source of one group has been taken in. */
interface Watermarks {

    Mark of(String source);

    /** @throws Overtaken when the mark is not as it was seen: somebody else works on this source */
    void advance(String source, Mark seen, long sequence);

    /** One step of one source. */
    record Advance(String source, Mark seen, long sequence) {}

    /** Of many at once; without those that have none. */
    default Map<String, Mark> of(Set<String> sources) {
        return sources.stream().collect(Collectors.toMap(Function.identity(), this::of));
    }

    /** As one after the other, in any order: when one was overtaken, others may have been advanced or not. */
    default void advance(List<Advance> all) {
        for (var each : all) advance(each.source(), each.seen(), each.sequence());
    }

    void holdBack(String source);

    void letGo(String source);
}
