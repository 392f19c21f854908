package no.larvik.laereplass.notification.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.notification.Recipient;
import no.larvik.laereplass.notification.Watching;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The pages that are open now, in this replica. Says that there is something new and nothing else: what it is, the page
 * asks for. A page whose message went through another replica finds it when it looks by itself, every half minute.
 */
@Component
class LiveInboxes implements Watching {

    static final int MOST_EACH = 4;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Map<String, Deque<SseEmitter>> open = new ConcurrentHashMap<>();

    /**
     * The oldest page of somebody who opens too many falls silent; browsers come back by themselves. An inbox that many
     * share is not counted: each of them has one of their own beside it.
     */
    SseEmitter opened(Set<String> recipients) {
        var page = new SseEmitter(LONGEST.toMillis());
        page.onCompletion(() -> forget(recipients, page));
        page.onTimeout(page::complete);
        page.onError(broken -> forget(recipients, page));
        for (var recipient : recipients) {
            var pages = open.computeIfAbsent(recipient, nobody -> new ArrayDeque<>());
            SseEmitter oldest = null;
            synchronized (pages) {
                pages.addLast(page);
                if (isOnesOwn(recipient) && pages.size() > MOST_EACH) oldest = pages.pollFirst();
            }
            if (oldest != null) oldest.complete();
        }
        send(page, SseEmitter.event().name("open").data("{}"));
        return page;
    }

    @Override
    public void laidFor(Recipient recipient) {
        for (var page : pagesOf(recipient.key()))
            send(page, SseEmitter.event().name("notice").data("{}"));
    }

    /** Keeps what stands between from closing a quiet connection, and finds those who have left. */
    @Scheduled(fixedDelayString = "PT15S")
    void stillHere() {
        for (var recipient : open.keySet())
            for (var page : pagesOf(recipient)) send(page, SseEmitter.event().comment(""));
    }

    private static boolean isOnesOwn(String recipient) {
        return recipient.startsWith("sub:");
    }

    private List<SseEmitter> pagesOf(String recipient) {
        var pages = open.get(recipient);
        if (pages == null) return List.of();
        synchronized (pages) {
            return List.copyOf(pages);
        }
    }

    private void forget(Set<String> recipients, SseEmitter page) {
        for (var recipient : recipients) {
            var pages = open.get(recipient);
            if (pages == null) continue;
            synchronized (pages) {
                pages.remove(page);
            }
        }
    }

    private static void send(SseEmitter page, SseEmitter.SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            page.completeWithError(gone);
        }
    }
}
