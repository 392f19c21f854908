package no.larvik.laereplass.matching.insight;

import static no.larvik.laereplass.matching.insight.Response.No.OTHERS_FITTED_BETTER;
import static no.larvik.laereplass.matching.insight.Response.No.SEAT_TAKEN;
import static no.larvik.laereplass.matching.insight.Response.No.TIMING;
import static no.larvik.laereplass.matching.insight.Response.Reply.INTERESTED;
import static no.larvik.laereplass.matching.insight.Response.Reply.NOT_ASKED;
import static no.larvik.laereplass.matching.insight.Response.Reply.NOT_SELECTED;
import static no.larvik.laereplass.matching.insight.Response.Reply.SILENT;
import static no.larvik.laereplass.matching.insight.Response.Reply.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));
    private static final Instant START = Instant.parse("2026-09-01T10:00:00Z");

    private final List<Course> courses = new ArrayList<>();

    @Test
    void everyYesHasOneReplyAndTheDaysAreThoseFromTheYesToTheAnswer() {
        for (int i = 0; i < 6; i++) courses.add(yes().from("2026-09-01", 2, 3).done());
        for (int i = 0; i < 5; i++)
            courses.add(yes().from("2026-09-01", 2).refusedAfter(9).done());
        for (int i = 0; i < 7; i++)
            courses.add(yes().from("2026-09-01", 2).but(SILENT).done());
        for (int i = 0; i < 5; i++) courses.add(yes().from("2026-09-01", 2).done());
        courses.add(yes().from("2026-09-01").done());

        var year = year();

        assertThat(year.asked()).isEqualTo(23);
        assertThat(count(year, INTERESTED)).isEqualTo(6);
        assertThat(count(year, NOT_SELECTED)).isEqualTo(5);
        assertThat(count(year, SILENT)).isEqualTo(7);
        assertThat(count(year, UNANSWERED)).isEqualTo(5);
        assertThat(year.days()).isEqualTo(new Waiting.Quartiles(3, 3, 9));
    }

    @Test
    void aSmallNumberIsWithheldWithAnotherThatWouldGiveItAway() {
        for (int i = 0; i < 6; i++) courses.add(yes().from("2026-09-01", 2, 3).done());
        for (int i = 0; i < 20; i++)
            courses.add(yes().from("2026-09-01", 2).but(SILENT).done());
        courses.add(yes().from("2026-09-01", 2).refusedAfter(1).done());

        var year = year();

        assertThat(count(year, INTERESTED)).as("as the funnel tells").isEqualTo(6);
        assertThat(count(year, NOT_SELECTED)).isNull();
        assertThat(count(year, SILENT)).as("the sum would tell the small ones").isNull();
    }

    @Test
    void theNoesAreToldByTheirReasonAndWithheldWithTheirSum() {
        for (int i = 0; i < 6; i++) courses.add(yes().from("2026-09-01", 2, 3).done());
        for (int i = 0; i < 7; i++)
            courses.add(yes().from("2026-09-01", 2).but(SILENT).done());
        for (int i = 0; i < 5; i++) courses.add(yes().from("2026-09-01", 2).done());
        for (int i = 0; i < 6; i++) refused(SEAT_TAKEN);
        for (int i = 0; i < 7; i++) refused(TIMING);
        for (int i = 0; i < 8; i++) refused(OTHERS_FITTED_BETTER);

        assertThat(noes()).containsExactly(8, null, 7, null, null);

        courses.clear();
        for (int i = 0; i < 4; i++) refused(SEAT_TAKEN);
        for (int i = 0; i < 20; i++)
            courses.add(yes().from("2026-09-01", 2).but(SILENT).done());
        assertThat(noes()).containsOnlyNulls();
    }

    @Test
    void nothingIsToldOfNoesThatAreWithheldForTheSakeOfOthers() {
        for (int i = 0; i < 6; i++) courses.add(yes().from("2026-09-01", 2, 3).done());
        courses.add(yes().from("2026-09-01", 2).but(SILENT).done());
        for (int i = 0; i < 12; i++) refused(TIMING);
        for (int i = 0; i < 10; i++) refused(OTHERS_FITTED_BETTER);

        assertThat(count(year(), NOT_SELECTED)).as("would tell the one").isNull();
        assertThat(noes()).containsOnlyNulls();
    }

    @Test
    void aReasonOfAnOlderListIsSomethingElse() {
        assertThat(Response.No.of("TIMING")).isEqualTo(TIMING);
        assertThat(Response.No.of("CHOSE_ANOTHER")).isEqualTo(Response.No.OTHER);
        assertThat(Response.No.of(null)).isEqualTo(Response.No.OTHER);
    }

    private void refused(Response.No why) {
        courses.add(yes().from("2026-09-01", 2).refusedAfter(1).because(why).done());
    }

    private List<@Nullable Integer> noes() {
        var told = new ArrayList<@Nullable Integer>();
        for (var no : year().noes()) told.add(no.count());
        return told;
    }

    @Test
    void theReplyIsReadFromTheHistory() {
        assertThat(reply(State.PROPOSED)).isEqualTo(NOT_ASKED);
        assertThat(reply(State.PROPOSED, State.ACCEPTED, State.PRESENTED)).isEqualTo(UNANSWERED);
        assertThat(reply(State.PROPOSED, State.ACCEPTED, State.PRESENTED, State.WITHDRAWN))
                .isEqualTo(UNANSWERED);
        assertThat(reply(State.PROPOSED, State.ACCEPTED, State.PRESENTED, State.EMPLOYER_SILENT))
                .isEqualTo(SILENT);
        assertThat(reply(State.PROPOSED, State.ACCEPTED, State.PRESENTED, State.NOT_SELECTED))
                .isEqualTo(NOT_SELECTED);
        assertThat(reply(State.PROPOSED, State.ACCEPTED, State.PRESENTED, State.INTERESTED, State.NOT_SELECTED))
                .isEqualTo(INTERESTED);
    }

    private static Response.Reply reply(State... states) {
        var history = new ArrayList<Course.Reached>();
        for (var state : states) history.add(new Course.Reached(state, START.plus(Duration.ofDays(history.size()))));
        return Response.of(Course.days(history), history, states[states.length - 1], "TIMING")
                .reply();
    }

    private ACourse yes() {
        return ACourse.of("m" + courses.size()).by("k" + courses.size());
    }

    private Responses.ResponsesYear year() {
        return new Answering(Kept.of(courses).history(), NOW)
                .responses("3909")
                .years()
                .getFirst();
    }

    private static @Nullable Integer count(Responses.ResponsesYear year, Response.Reply reply) {
        return year.replies().stream()
                .filter(one -> one.reply() == reply)
                .findFirst()
                .orElseThrow()
                .count();
    }
}
