package no.larvik.laereplass.notification.web;

import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import no.larvik.laereplass.notification.OpenPages;
import no.larvik.laereplass.notification.Organisations;
import no.larvik.laereplass.notification.Stir;
import no.larvik.laereplass.notification.Watcher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open now, in this replica. Says that there is something new and what sort of thing, and nothing else:
 * what it is, the page asks for. Every replica hears of all that happens, whichever of them deals with it.
 */
@Component
class LiveInboxes implements OpenPages {

    /** A browser keeps half a dozen connections to one place, and a line takes one of them for itself. */
    static final int MOST_EACH = 3;

    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** A young person whose case is not known yet comes back soon, and it is asked for again. */
    private static final Duration WITHOUT_A_CASE = Duration.ofMinutes(1);

    private final Organisations organisations;
    private final AtomicLong opened = new AtomicLong();
    private final Set<LivePage> open = ConcurrentHashMap.newKeySet();

    LiveInboxes(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The page that was opened last is the one somebody looks at: their oldest gives way to it. */
    SseEmitter opened(Watcher who, boolean caseIsMissing) {
        var longest = caseIsMissing ? WITHOUT_A_CASE : LONGEST;
        var page = new LivePage(opened.incrementAndGet(), who, new SseEmitter(longest.toMillis()));
        var line = page.line();
        line.onCompletion(() -> open.remove(page));
        line.onTimeout(line::complete);
        line.onError(broken -> open.remove(page));
        open.add(page);
        page.send(SseEmitter.event().name("open").data("{}"));
        open.stream()
                .filter(page::isOfTheSame)
                .sorted(comparingLong(LivePage::number).reversed())
                .skip(MOST_EACH)
                .forEach(LivePage::givesWay);
        return line;
    }

    @Override
    public void laidIn(String mark) {
        for (var page : open) if (page.reads(mark)) page.laid();
    }

    @Override
    public void stirred(Stir stir) {
        for (var page : open) if (page.who().concerns(stir, organisations)) page.moved(stir.about());
    }

    /** Whoever reads slowly keeps nobody else waiting. */
    @Scheduled(fixedDelayString = "PT0.2S")
    void say() {
        for (var page : open)
            if (page.hasSomethingToSay()) Thread.ofVirtual().name("live").start(page::say);
    }

    /** Keeps what stands between from closing a quiet connection, and finds those who have left. */
    @Scheduled(fixedDelayString = "PT15S")
    void stillHere() {
        for (var page : open) Thread.ofVirtual().name("live").start(page::stillHere);
    }
}
