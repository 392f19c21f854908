package no.larvik.laereplass.notification.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import no.larvik.laereplass.notification.Stir;
import no.larvik.laereplass.notification.Watcher;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that is open. What is to be said is gathered and said together, so that a burst of news is one look. */
final class LivePage {

    /** Those who keep staff's queue hear of the same news a moment later than we do. */
    private static final Duration STAFF_WAIT = Duration.ofSeconds(1);

    /**
     * Staff are told of what is others' too: that must not make them look all the time. After it they are told once more of
     * the same, for those who keep the queue may be late when much happens.
     */
    private static final Duration STAFF_REST = Duration.ofSeconds(5);

    private final long number;
    private final Watcher who;
    private final Set<String> marks;
    private final SseEmitter line;
    private final LongSupplier nanos;
    private final Set<String> moved = new TreeSet<>();
    private final Set<String> onceMore = new TreeSet<>();
    private final ReentrantLock saying = new ReentrantLock();
    private boolean laid;
    private long notBefore;

    LivePage(long number, Watcher who, SseEmitter line) {
        this(number, who, line, System::nanoTime);
    }

    LivePage(long number, Watcher who, SseEmitter line, LongSupplier nanos) {
        this.number = number;
        this.who = who;
        this.marks = who.marks();
        this.line = line;
        this.nanos = nanos;
        this.notBefore = nanos.getAsLong();
    }

    /** The higher, the later it was opened. */
    long number() {
        return number;
    }

    boolean isOfTheSame(LivePage other) {
        return who.person().equals(other.who.person());
    }

    Watcher who() {
        return who;
    }

    SseEmitter line() {
        return line;
    }

    boolean reads(String mark) {
        return marks.contains(mark);
    }

    synchronized void laid() {
        laid = true;
    }

    synchronized void moved(Stir.Subject about) {
        var wait = who.isStaff() ? STAFF_WAIT.toNanos() : 0;
        if (moved.isEmpty()) notBefore = Math.max(notBefore, nanos.getAsLong() + wait);
        moved.add(about.word());
    }

    synchronized boolean hasSomethingToSay() {
        return laid || isTime();
    }

    private boolean isTime() {
        return !(moved.isEmpty() && onceMore.isEmpty()) && nanos.getAsLong() - notBefore >= 0;
    }

    /** One at a time; whoever comes while it is being said leaves what there is to the next look. */
    void say() {
        if (!saying.tryLock()) return;
        try {
            for (var event : taken()) send(event);
        } finally {
            saying.unlock();
        }
    }

    void stillHere() {
        send(SseEmitter.event().comment(""));
    }

    private synchronized List<SseEmitter.SseEventBuilder> taken() {
        var events = new ArrayList<SseEmitter.SseEventBuilder>();
        if (laid) events.add(SseEmitter.event().name("notice").data("{}"));
        laid = false;
        if (isTime()) events.add(whatMoved());
        return events;
    }

    private SseEmitter.SseEventBuilder whatMoved() {
        var about = new TreeSet<>(moved);
        about.addAll(onceMore);
        onceMore.clear();
        if (who.isStaff()) onceMore.addAll(moved);
        moved.clear();
        notBefore = nanos.getAsLong() + (who.isStaff() ? STAFF_REST.toNanos() : 0);
        return SseEmitter.event().name("moved").data("{\"about\":[\"" + String.join("\",\"", about) + "\"]}");
    }

    /** The page is told, so that it does not come back at once and push another out; it does when somebody turns to it. */
    void givesWay() {
        send(SseEmitter.event().name("elsewhere").data("{}"));
        line.complete();
    }

    void send(SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
        } catch (IOException | IllegalStateException gone) {
            line.completeWithError(gone);
        }
    }
}
