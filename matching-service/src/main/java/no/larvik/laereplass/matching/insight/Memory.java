package no.larvik.laereplass.matching.insight;

import java.util.Collection;
import java.util.Collections;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What counting needs of every aggregate of a kind, in memory: read whole at start, then kept up by what each announces.
 * What is told again or in another order changes nothing, because the newest state is what the document says and an older
 * one never takes its place. So it is equal to one that is built anew.
 */
final class Memory<T extends Memory.Kept> {

    interface Kept {
        String id();

        /** Of the last announced fact this tells of; a higher one takes its place. */
        long sequence();
    }

    private final ConcurrentMap<String, T> all = new ConcurrentHashMap<>();
    private final Records<T> records;

    Memory(Records<T> records) {
        this.records = records;
    }

    /** Everything there is. Before anything is told. */
    void build() {
        records.each(this::put);
    }

    /** @param sequence of the fact that was announced */
    void tell(String id, long sequence) {
        var known = all.get(id);
        if (known != null && known.sequence() >= sequence) return;
        records.find(id).ifPresentOrElse(this::put, () -> forget(id));
    }

    /** Its young person is forgotten: what counting needs stays, under another id and without whose it was. */
    void forget(String id) {
        all.remove(id);
        records.remains(id).ifPresent(this::put);
    }

    Collection<T> values() {
        return Collections.unmodifiableCollection(all.values());
    }

    private void put(T one) {
        all.merge(one.id(), one, (before, now) -> now.sequence() >= before.sequence() ? now : before);
    }
}
