package no.larvik.laereplass.notification.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import no.larvik.laereplass.notification.Stir;
import no.larvik.laereplass.notification.Watcher;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page that is open. What is to be said is gathered and said together, so that a burst of news is one look. */
final class LivePage {

    /** Those who keep staff's queue hear of the same news a moment later than we do. */
    private static final Duration STAFF_WAIT = Duration.ofSeconds(1);

    /** Staff are told of what is others' too: that must not make them look all the time. */
    private static final Duration STAFF_REST = Duration.ofSeconds(5);

    private final long number;
    private final Watcher who;
    private final Set<String> marks;
    private final SseEmitter line;
    private final Set<String> moved = new TreeSet<>();
    private final ReentrantLock saying = new ReentrantLock();
    private boolean laid;
    private long notBefore = System.nanoTime();

    LivePage(long number, Watcher who, SseEmitter line) {
        this.number = number;
        this.who = who;
        this.marks = who.marks();
        this.line = line;
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
        if (moved.isEmpty()) notBefore = Math.max(notBefore, System.nanoTime() + wait);
        moved.add(about.word());
    }

    synchronized boolean hasSomethingToSay() {
        return laid || isTime();
    }

    private boolean isTime() {
        return !moved.isEmpty() && System.nanoTime() - notBefore >= 0;
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
        if (isTime()) {
            var words = String.join("\",\"", moved);
            events.add(SseEmitter.event().name("moved").data("{\"about\":[\"" + words + "\"]}"));
            moved.clear();
            notBefore = System.nanoTime() + (who.isStaff() ? STAFF_REST.toNanos() : 0);
        }
        return events;
    }

    void send(SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
        } catch (IOException | IllegalStateException gone) {
            line.completeWithError(gone);
        }
    }
}
