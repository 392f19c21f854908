package no.larvik.laereplass.local;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Documents that may fit, by value: a document that stands under several is counted as often. */
record Found(List<Set<Object>> sets) {

    long size() {
        long sum = 0;
        for (var set : sets) sum += set.size();
        return sum;
    }

    void addTo(Collection<Object> positions) {
        if (sets.size() == 1) {
            positions.addAll(sets.getFirst());
            return;
        }
        var all = new HashSet<Object>();
        sets.forEach(all::addAll);
        positions.addAll(all);
    }
}
