package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.matches.LifeCycle;
import no.larvik.laereplass.matching.matches.State;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final int POPULATIONS = 300;

    /** Whatever comes twice, late or in another order, the memory is what a new one would be. */
    @Test
    void whatIsKeptUpIsEqualToWhatIsBuiltAnew() {
        int forgotten = 0;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            var random = new Random(seed);
            var kept = new Kept();
            var running = new History(kept);
            live(random, kept, running);

            var rebuilt = kept.history();

            assertThat(running.lines()).as("seed %s", seed).isEqualTo(rebuilt.lines());
            assertThat(figures(running)).as("seed %s", seed).isEqualTo(figures(rebuilt));
            assertThat(rebuilt.lines()).hasSize(kept.courses.size() + kept.remains.size());
            forgotten += kept.remains.size();
        }
        assertThat(forgotten).isGreaterThan(POPULATIONS / 2);
    }

    /** Everything that is published of it. */
    private static List<Object> figures(History history) {
        var now = InstantSource.fixed(Instant.parse("2027-07-01T08:00:00Z"));
        return List.of(
                new Retrospect(history, now).past(Asked.of(2026, null, null, null), "3909"),
                new Keeping(history, new Market(now), List::of, now).promise("3909"),
                new Insight(history, new Market(now), now).rates("3909"),
                new Answering(history, now).responses("3909"));
    }

    @Test
    void anOlderStateDoesNotTakeTheNewestPlace() {
        var kept = Kept.of(List.of(ACourse.of("m").told(3).from("2026-09-01", 2).done()));
        var history = kept.history();
        kept.courses.put("m", ACourse.of("m").told(2).from("2026-09-01").done());

        history.tell("m", 2);
        history.tell("m", 4);

        assertThat(history.lines())
                .containsExactly(
                        ACourse.of("m").told(3).from("2026-09-01", 2).done().line());
    }

    @Test
    void milestonesPassedOnTheWayCountFromTheDayTheyWerePassed() {
        var start = Instant.parse("2026-09-01T10:00:00Z");

        var days = Course.days(List.of(
                new Course.Reached(State.DRAFT, start.minus(Duration.ofDays(3))),
                new Course.Reached(State.PROPOSED, start),
                new Course.Reached(State.ACCEPTED, start.plus(Duration.ofDays(2))),
                new Course.Reached(State.INTERVIEW, start.plus(Duration.ofDays(9))),
                new Course.Reached(State.PROPOSED, start.plus(Duration.ofDays(12))),
                new Course.Reached(State.DECLINED, start.plus(Duration.ofDays(13)))));

        var first = Course.day(start);
        assertThat(days)
                .containsExactly(first, first + 2, first + 9, Course.NEVER, Course.NEVER, Course.NEVER, Course.NEVER);
    }

    /** Matches that move as the life cycle lets them; each change is told at once, late, twice or never until the end. */
    private static void live(Random random, Kept kept, History running) {
        Map<String, List<Course.Reached>> past = new HashMap<>();
        var news = new ArrayList<Map.Entry<String, Long>>();
        var now = Instant.parse("2026-08-01T08:00:00Z");
        for (int change = 0; change < 120; change++) {
            now = now.plus(Duration.ofHours(random.nextInt(60)));
            var id = "m" + random.nextInt(15);
            if (random.nextInt(40) == 0) {
                kept.erase(id);
                past.remove(id);
                news.removeIf(told -> told.getKey().equals(id));
                running.forget(id);
                continue;
            }
            var history = past.computeIfAbsent(id, none -> new ArrayList<>());
            var state = history.isEmpty() ? null : history.getLast().state();
            var next = state == null ? List.of(State.DRAFT) : following(state);
            if (next.isEmpty()) continue;
            history.add(new Course.Reached(next.get(random.nextInt(next.size())), now));
            var days = Course.days(history);
            var course = new Course(
                    id,
                    history.size(),
                    "k" + random.nextInt(4),
                    "3909",
                    "t",
                    "LAERLING",
                    "e",
                    random.nextInt(3) == 0 ? null : "u" + random.nextInt(3),
                    false,
                    days,
                    Response.of(days, history, history.getLast().state(), "TIMING"),
                    moves(history));
            kept.courses.put(id, course);
            news.add(Map.entry(id, course.sequence()));
            if (random.nextInt(3) == 0) tellSome(random, news, running);
        }
        Collections.shuffle(news, random);
        news.forEach(told -> running.tell(told.getKey(), told.getValue()));
    }

    private static Moves moves(List<Course.Reached> history) {
        var moved = history.stream().mapToLong(line -> line.at().toEpochMilli()).toArray();
        return new Moves("o", moved, new long[0]);
    }

    private static void tellSome(Random random, List<Map.Entry<String, Long>> news, History running) {
        for (int i = 0; i < 5; i++) {
            var told = news.get(random.nextInt(news.size()));
            running.tell(told.getKey(), told.getValue());
        }
    }

    private static List<State> following(State state) {
        return LifeCycle.from(state).stream().map(step -> step.to()).toList();
    }
}
