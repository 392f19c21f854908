package no.larvik.laereplass.chassis.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Documents that change only as a whole. */
public final class SimDocuments {

    private static final int SHORT_LEASE = 40;
    private static final int LONG_LEASE = 1_000;

    private final Bug bug;
    private final Map<String, Doc> documents = new TreeMap<>();
    private long leasedUntil;
    private Object leasedBy = this;

    SimDocuments(Bug bug) {
        this.bug = bug;
    }

    /** @param waits what {@code obAt} says in the real document */
    public record Doc(long version, long sequence, List<Long> waiting, boolean waits) {}

    void write(String key, int facts) {
        documents.merge(key, new Doc(1, facts, upTo(0, facts), true), (old, created) -> {
            var waiting = new ArrayList<>(old.waiting);
            waiting.addAll(upTo(old.sequence, facts));
            return new Doc(old.version + 1, old.sequence + facts, List.copyOf(waiting), true);
        });
    }

    public Collection<String> waiting(Life life) {
        life.step();
        return documents.entrySet().stream()
                .filter(each -> each.getValue().waits)
                .map(Map.Entry::getKey)
                .toList();
    }

    public Doc read(Life life, String key) {
        life.step();
        return document(key);
    }

    /** As the real store does it: the mark goes only if nothing was written since. */
    public void trim(Life life, String key, long version, long last) {
        life.step();
        documents.computeIfPresent(key, (same, now) -> {
            if (bug == Bug.CLEARS_THE_LIST) return new Doc(now.version, now.sequence, List.of(), false);
            var left = now.waiting.stream().filter(each -> each > last).toList();
            return new Doc(now.version, now.sequence, left, now.waits && now.version != version);
        });
        life.mayLoseTheReply();
        life.step();
    }

    /** In troubled times it ends in the middle of a pass; in calm ones, as in life, it is longer than a pass. */
    public boolean lease(Life life) {
        life.step();
        if (leasedBy != life && leasedUntil > life.stage.now()) return false;
        leasedBy = life;
        leasedUntil = life.stage.now() + (life.stage.calm() ? LONG_LEASE : SHORT_LEASE);
        return true;
    }

    Map<String, Doc> all() {
        return documents;
    }

    private Doc document(String key) {
        return documents.getOrDefault(key, new Doc(0, 0, List.of(), false));
    }

    private static List<Long> upTo(long after, int count) {
        return LongStream.rangeClosed(after + 1, after + count).boxed().toList();
    }
}
