package no.larvik.laereplass.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import no.larvik.laereplass.notification.Stir.Subject;
import no.larvik.laereplass.notification.Watcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LivePageTest {

    private final AtomicLong now = new AtomicLong();
    private final List<String> said = new ArrayList<>();

    @Test
    void aYoungPersonIsToldAtOnceAndOnce() {
        var kari = page(null);
        kari.moved(Subject.MESSAGE);

        look(kari);
        later(kari, Duration.ofMinutes(1));

        assertThat(said).containsExactly("[\"message\"]");
    }

    @Test
    void staffAreToldAMomentLaterAndOnceMoreForWhoKeepsTheQueueMayBeLate() {
        var nora = page("3909");
        nora.moved(Subject.CANDIDATE);

        look(nora);
        assertThat(said).isEmpty();
        later(nora, Duration.ofSeconds(1));
        assertThat(said).containsExactly("[\"candidate\"]");
        later(nora, Duration.ofSeconds(4));
        assertThat(said).hasSize(1);
        later(nora, Duration.ofSeconds(1));
        assertThat(said).containsExactly("[\"candidate\"]", "[\"candidate\"]");
        later(nora, Duration.ofMinutes(1));
        assertThat(said).hasSize(2);
    }

    @Test
    void howeverMuchHappensStaffAreToldEveryFiveSecondsAtMost() {
        var nora = page("3909");
        for (var second = 0; second < 20; second++) {
            nora.moved(second % 2 == 0 ? Subject.MATCH : Subject.OPENING);
            later(nora, Duration.ofSeconds(1));
        }

        assertThat(said).hasSize(4);
        assertThat(said.getLast()).isEqualTo("[\"match\",\"opening\"]");
    }

    private void later(LivePage page, Duration time) {
        now.addAndGet(time.toNanos());
        look(page);
    }

    private static void look(LivePage page) {
        if (page.hasSomethingToSay()) page.say();
    }

    private LivePage page(@Nullable String staffIn) {
        var who = new Watcher("demo", Set.of("sub:demo"), staffIn == null ? "c1" : null, null, staffIn);
        return new LivePage(1, who, new Line(), now::get);
    }

    /** Writes down what the page is told of. */
    private final class Line extends SseEmitter {

        @Override
        public void send(SseEventBuilder event) {
            var text = event.build().stream()
                    .map(DataWithMediaType::getData)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            var about = text.indexOf('[');
            if (about >= 0) said.add(text.substring(about, text.indexOf(']') + 1));
        }
    }
}
