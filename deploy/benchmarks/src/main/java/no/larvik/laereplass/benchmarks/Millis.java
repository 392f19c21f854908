package no.larvik.laereplass.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times taken one after the other, in milliseconds. */
final class Millis {

    private final List<Double> taken = new ArrayList<>();

    void add(double millis) {
        taken.add(millis);
    }

    int count() {
        return taken.size();
    }

    /** A value that was measured, never one in between. @param percent 1-100 */
    double percentile(int percent) {
        var sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }
}
