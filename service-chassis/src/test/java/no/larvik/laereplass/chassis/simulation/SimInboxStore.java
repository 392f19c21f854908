package no.larvik.laereplass.chassis.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a consumer keeps through its crashes: offsets, watermarks, parked records, and its own view of the world. */
public final class SimInboxStore {

    private final Map<String, Long> marks = new HashMap<>();
    private final Map<String, Boolean> heldBack = new HashMap<>();
    private final Map<String, TreeMap<Long, Long>> parked = new TreeMap<>();
    private final Map<String, Long> handled = new HashMap<>();
    private final Map<String, Long> view = new HashMap<>();
    int offset;

    public @Nullable Long mark(Life life, String source) {
        life.step();
        return marks.get(source);
    }

    public boolean heldBack(String source) {
        return heldBack.getOrDefault(source, false);
    }

    public void hold(Life life, String source, boolean back) {
        life.step();
        heldBack.put(source, back);
    }

    public void advance(Life life, String source, long sequence) {
        life.step();
        marks.put(source, sequence);
        life.mayLoseTheReply();
        life.step();
    }

    public void park(Life life, String source, long sequence, long version) {
        life.step();
        parked.computeIfAbsent(source, each -> new TreeMap<>()).put(sequence, version);
        life.step();
    }

    public void unpark(Life life, String source, long sequence) {
        life.step();
        parked.computeIfPresent(source, (each, waiting) -> {
            waiting.remove(sequence);
            return waiting.isEmpty() ? null : waiting;
        });
    }

    /** Lowest number first; {@code null} when nothing is parked. */
    public Map.@Nullable Entry<Long, Long> firstParked(Life life, String source) {
        life.step();
        var waiting = parked.get(source);
        return waiting == null ? null : waiting.firstEntry();
    }

    public List<String> parkedSources() {
        return List.copyOf(parked.keySet());
    }

    /** The handler of a service: its change is visible before its number is remembered. */
    public void handle(Life life, boolean event, String key, long sequence, long version) {
        life.step();
        if (life.stage.oneIn(20)) throw new IllegalArgumentException("not now");
        var before = handled.getOrDefault(key, 0L);
        if (sequence < before) throw life.stage.broken(key + " went back from " + before + " to " + sequence);
        if (event && sequence > before + 1) throw life.stage.broken(key + " left out " + (before + 1));
        handled.put(key, sequence);
        view.put(key, version);
        life.step();
    }

    Map<String, Long> handled() {
        return handled;
    }

    Map<String, Long> view() {
        return view;
    }

    boolean nothingParked() {
        return parked.isEmpty();
    }
}
