package no.larvik.laereplass.chassis.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what one poll brought, at once: one look at the watermarks, one call of the handler, one write of the watermarks,
 * in this order as {@link Intake} has it. What is out of the ordinary, and everything when the handler fails, goes through
 * {@link Intake} one by one, so that one record parks its own key and no other.
 */
final class IntakeTogether {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeTogether.class);

    private final Order order;
    private final Watermarks watermarks;
    private final Intake oneByOne;
    private final Consumer<List<Incoming>> handler;

    IntakeTogether(Order order, Watermarks watermarks, Intake oneByOne, Consumer<List<Incoming>> handler) {
        this.order = order;
        this.watermarks = watermarks;
        this.oneByOne = oneByOne;
        this.handler = handler;
    }

    /** What it throws is trouble with our own store: all of them have to come again. */
    void receive(List<Arrival> arrivals) {
        var concerned = arrivals.stream().filter(order::concerns).toList();
        var sources = new LinkedHashSet<String>();
        for (var arrival : concerned) sources.add(arrival.source());
        if (!sources.isEmpty()) oneByOne.alone(sources, () -> receive(concerned, sources));
    }

    private void receive(List<Arrival> arrivals, Set<String> sources) {
        var seen = watermarks.of(sources);
        var sorted = Sorted.of(arrivals, seen, order);
        if (refused(sorted.ordinary()) == null) watermarks.advance(sorted.advances(seen));
        else sorted.ordinary().forEach(oneByOne::receive);
        sorted.others().forEach(oneByOne::receive);
    }

    private @Nullable Throwable refused(List<Arrival> ordinary) {
        if (ordinary.isEmpty()) return null;
        try {
            handler.accept(ordinary.stream().map(Arrival::incoming).toList());
            return null;
        } catch (Throwable failure) {
            LOG.warn("{} records are taken in one by one, together they failed", ordinary.size(), failure);
            return failure;
        }
    }

    /**
     * @param ordinary each the next of its key, with nothing that waits before it
     * @param others from the first one on that is not, with everything that follows for the same key
     */
    private record Sorted(List<Arrival> ordinary, List<Arrival> others) {

        static Sorted of(List<Arrival> arrivals, Map<String, Mark> seen, Order order) {
            var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
            var marks = new HashMap<>(seen);
            var out = new HashSet<String>();
            for (var arrival : arrivals) {
                var source = arrival.source();
                var mark = marks.getOrDefault(source, Mark.NONE);
                var verdict = order.judge(mark.last(), arrival);
                if (out.contains(source) || verdict == Verdict.GAP || (verdict == Verdict.NEXT && mark.holdsBack())) {
                    out.add(source);
                    sorted.others.add(arrival);
                } else if (verdict == Verdict.NEXT) {
                    sorted.ordinary.add(arrival);
                    marks.put(source, mark.at(arrival.incoming().sequence()));
                }
            }
            return sorted;
        }

        /** Once a source, to the highest of its numbers. */
        List<Watermarks.Advance> advances(Map<String, Mark> seen) {
            var highest = new LinkedHashMap<String, Long>();
            for (var arrival : ordinary)
                highest.put(arrival.source(), arrival.incoming().sequence());
            return highest.entrySet().stream()
                    .map(each -> new Watermarks.Advance(
                            each.getKey(), seen.getOrDefault(each.getKey(), Mark.NONE), each.getValue()))
                    .toList();
        }
    }
}
