package no.larvik.laereplass.employer.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.employer.dealings.Dealing.Answer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.junit.jupiter.api.Test;

class ResponseRecordTest {

    private static final Instant SHOWN = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant DUE = SHOWN.plus(Duration.ofDays(7));
    private static final Instant LONG_AGO = SHOWN.minus(Duration.ofDays(365));

    @Test
    void theFirstWordIsTheAnswerAndItsTimeStands() {
        var dealing = shown("m1").now("INTERESTED", null, after(2)).now("NOT_SELECTED", null, after(20));

        assertThat(dealing.answer()).isEqualTo(Answer.YES);
        assertThat(dealing.answeredAt()).isEqualTo(after(2));
        assertThat(dealing.standing()).isEqualTo("NOT_SELECTED");
    }

    @Test
    void hearingTheSameAgainChangesNothing() {
        var once = shown("m1").now("INTERESTED", null, after(2));

        assertThat(once.now("INTERESTED", null, after(2))).isEqualTo(once);
        assertThat(shown("m1").now("PRESENTED", DUE, SHOWN)).isEqualTo(shown("m1"));
    }

    @Test
    void statesThatWereSkippedAreStillAnAnswer() {
        var offered =
                Dealing.unknown("m1", new EmployerId("e"), new OpeningId("o")).now("OFFERED", null, after(3));

        assertThat(offered.answer()).isEqualTo(Answer.YES);
        assertThat(offered.presentedAt()).isNull();
    }

    @Test
    void silenceAfterAYesIsNotTheEmployersSilenceToTheYoungPerson() {
        var quiet = shown("m1").now("INTERESTED", null, after(1)).now("EMPLOYER_SILENT", null, after(40));

        assertThat(quiet.answer()).isEqualTo(Answer.YES);
    }

    @Test
    void theRecordCountsAnswersSilenceAndDays() {
        var dealings = List.of(
                shown("m1").now("INTERESTED", null, after(1)),
                shown("m2").now("NOT_SELECTED", null, after(4)),
                shown("m3").now("NOT_SELECTED", null, after(6)),
                shown("m4").now("EMPLOYER_SILENT", null, after(7)),
                shown("m5"),
                shown("m6").now("WITHDRAWN", null, after(2)));

        var told = ResponseRecord.of(dealings, LONG_AGO);

        assertThat(told).isEqualTo(new ResponseRecord(6, 1, 3, 1, 2, 4.0));
        assertThat(told.answeredShare()).isEqualTo(0.75);
    }

    @Test
    void anEvenNumberOfAnswersHasTheMiddleOfTheTwoMiddleOnes() {
        var dealings = new ArrayList<Dealing>();
        for (int day : new int[] {1, 2, 5, 9}) dealings.add(shown("m" + day).now("INTERESTED", null, after(day)));

        assertThat(ResponseRecord.of(dealings, LONG_AGO).medianDays()).isEqualTo(3.5);
    }

    @Test
    void whatIsOlderThanTheWindowDoesNotCount() {
        assertThat(ResponseRecord.of(List.of(shown("m1")), SHOWN.plusSeconds(1)))
                .isEqualTo(new ResponseRecord(0, 0, 0, 0, 0, null));
        assertThat(ResponseRecord.of(List.of(), LONG_AGO).answeredShare()).isNull();
    }

    private static Dealing shown(String match) {
        return Dealing.unknown(match, new EmployerId("e"), new OpeningId("o")).now("PRESENTED", DUE, SHOWN);
    }

    private static Instant after(int days) {
        return SHOWN.plus(Duration.ofDays(days));
    }
}
