package no.larvik.laereplass.chassis.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For what every replica reads anew at each start. */
final class MemoryWatermarks implements Watermarks {

    private final Map<String, Mark> marks = new ConcurrentHashMap<>();

    @Override
    public Mark of(String source) {
        return marks.getOrDefault(source, Mark.NONE);
    }

    @Override
    public void advance(String source, Mark seen, long sequence) {
        marks.put(source, of(source).at(sequence));
    }

    @Override
    public void holdBack(String source) {
        marks.put(source, new Mark(of(source).last(), true, true));
    }

    @Override
    public void letGo(String source) {
        marks.computeIfPresent(source, (same, mark) -> new Mark(mark.last(), false, true));
    }
}
