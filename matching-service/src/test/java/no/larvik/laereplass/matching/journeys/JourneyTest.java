package no.larvik.laereplass.matching.journeys;

import static no.larvik.laereplass.matching.journeys.AJourney.NOON;
import static no.larvik.laereplass.matching.journeys.AJourney.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.OnBehalf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JourneyTest {

    @Test
    void aTalkThatWasHeldIsDueAgainInHalfAYear() {
        var held = done(AJourney.at(Stage.RUNNING), on(Deed.HOLD_TALK, TODAY.minusDays(3)), Actor.STAFF);

        assertThat(held.talkDue()).isEqualTo(TODAY.minusDays(3).plusMonths(6));
        assertThat(held.lastHeard()).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void aTalkIsMissedThirtyDaysAfterItWasDueAndTriedAgainSoon() {
        var due = AJourney.at(Stage.RUNNING).but().talkDue(TODAY.minusDays(30)).done();
        assertThatThrownBy(() -> done(due, Doing.of(Deed.MISS_TALK), Actor.SYSTEM))
                .isInstanceOf(MatchingProblem.IllegalDeed.class);

        var missed = done(due.but().talkDue(TODAY.minusDays(31)).done(), Doing.of(Deed.MISS_TALK), Actor.SYSTEM);

        assertThat(missed.talkDue()).isEqualTo(TODAY.plusDays(14));
        assertThat(missed.entries().getLast().deed()).isEqualTo(Deed.MISS_TALK);
    }

    @Test
    void sixtyDaysOfSilenceAreToldOnceUntilSomebodyHearsSomething() {
        var silent = AJourney.at(Stage.RUNNING);
        var later = NOON.plus(Duration.ofDays(60));

        var warned = Journeying.done(silent, Doing.of(Deed.WARN_OF_SILENCE), Actor.SYSTEM, later)
                .next();
        assertThat(warned.warned()).isTrue();
        assertThatThrownBy(() -> Journeying.done(warned, Doing.of(Deed.WARN_OF_SILENCE), Actor.SYSTEM, later))
                .isInstanceOf(MatchingProblem.IllegalDeed.class);

        var heard = Journeying.done(warned, Doing.of(Deed.REGISTER_CONTACT), Actor.STAFF, later)
                .next();
        assertThat(heard.warned()).isFalse();
    }

    @Test
    void whoAsksForATalkHasOneDueWithinAWeek() {
        assertThat(done(AJourney.at(Stage.RUNNING), Doing.of(Deed.ASK_FOR_TALK), Actor.CANDIDATE)
                        .talkDue())
                .isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void anEndNeedsAReasonAndWhatWasLearntAndContactGoesOnForTwoYears() {
        var running = AJourney.at(Stage.RUNNING);
        assertThatThrownBy(() -> done(running, Doing.of(Deed.END), Actor.STAFF)).hasMessage("/reason reason-required");
        assertThatThrownBy(() -> done(running, Doing.because(Deed.END, "ANOTHER_TRADE"), Actor.STAFF))
                .hasMessage("/learnt/lessons learnt-required");

        var learnt = new Learnt(List.of(Learnt.Lesson.ANOTHER_TRADE), "Liker å jobbe ute.");
        var ended = done(running, new Doing(Deed.END, TODAY, null, null, "ANOTHER_TRADE", learnt, null), Actor.STAFF);

        assertThat(ended.stage()).isEqualTo(Stage.ENDED);
        assertThat(ended.contactUntil()).isEqualTo(TODAY.plusYears(2));
        assertThat(ended.settled()).isFalse();
        assertThat(ended.learnt()).isEqualTo(learnt);
    }

    @Test
    void timeCanBeExtendedByAYearInAll() {
        var running = AJourney.at(Stage.RUNNING);
        var longer = done(running, on(Deed.EXTEND, running.endsOn().plusMonths(8)), Actor.STAFF);

        assertThat(longer.endsOn()).isEqualTo(running.endsOn().plusMonths(8));
        assertThatThrownBy(() -> done(longer, on(Deed.EXTEND, running.endsOn().plusMonths(13)), Actor.STAFF))
                .hasMessage("/day extension-too-long");
    }

    @Test
    void anotherKindOfContractNeedsTheYoungPersonsYesAndDecidesTheCertificate() {
        var running = AJourney.at(Stage.RUNNING);
        assertThatThrownBy(() -> done(
                        running,
                        new Doing(Deed.CHANGE_KIND, TODAY, "LAEREKANDIDAT", null, null, null, null),
                        Actor.STAFF))
                .hasMessage("/agreed agreement-required");

        var changed = done(
                running,
                new Doing(Deed.CHANGE_KIND, TODAY, "LAEREKANDIDAT", OnBehalf.Way.FACE_TO_FACE, null, null, null),
                Actor.STAFF);
        var exam = done(changed, Doing.of(Deed.ENTER_EXAM), Actor.STAFF);

        assertThatThrownBy(() -> done(exam, passing(Certificate.FAGBREV), Actor.STAFF))
                .hasMessage("/certificate certificate-of-kind");
        assertThat(done(exam, passing(Certificate.KOMPETANSEBEVIS), Actor.STAFF).stage())
                .isEqualTo(Stage.COMPLETED);
    }

    @Test
    void whatTimeDoesNextIsStoredAndNothingIsLeftAfterTheEnd() {
        assertThat(NextMoment.of(AJourney.at(Stage.RUNNING)))
                .isEqualTo(TODAY.plusDays(41).atStartOfDay(Rhythm.OSLO).toInstant());
        assertThat(NextMoment.of(AJourney.at(Stage.COMPLETED))).isNull();
        assertThat(NextMoment.of(AJourney.at(Stage.CLOSED))).isNull();
    }

    private static Journey done(Journey journey, Doing doing, Actor by) {
        return Journeying.done(journey, doing, by, NOON).next();
    }

    private static Doing on(Deed deed, @Nullable LocalDate day) {
        return new Doing(deed, day, null, null, null, null, null);
    }

    private static Doing passing(Certificate certificate) {
        return new Doing(Deed.PASS, TODAY, null, null, null, null, certificate);
    }
}
