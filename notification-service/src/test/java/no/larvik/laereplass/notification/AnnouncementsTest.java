package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static no.larvik.laereplass.notification.MatchFacts.aStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementsTest {

    @Test
    void aProposalIsToldToTheYoungPersonAlone() {
        assertThat(toldBy(aProposal())).containsExactly(CANDIDATE);
    }

    @Test
    void aYesIsToldToStaffAndThePresentationToTheEmployer() {
        assertThat(toldBy(aStep(MatchStep.ACCEPTED, MatchStep.PROPOSED, CANDIDATE)))
                .containsExactly(STAFF);
        assertThat(toldBy(aStep(MatchStep.PRESENTED, MatchStep.ACCEPTED, null))).containsExactly(EMPLOYER);
    }

    @Test
    void interestAndAnOfferAreToldToTheYoungPersonAndStaff() {
        assertThat(toldBy(aStep(MatchStep.INTERESTED, MatchStep.PRESENTED, EMPLOYER)))
                .containsExactly(CANDIDATE, STAFF);
        assertThat(toldBy(aStep(MatchStep.OFFERED, MatchStep.INTERESTED, EMPLOYER)))
                .containsExactly(CANDIDATE, STAFF);
    }

    @Test
    void anAcceptedOfferIsToldToTheEmployerAndStaff() {
        assertThat(toldBy(aStep(MatchStep.OFFER_ACCEPTED, MatchStep.OFFERED, CANDIDATE)))
                .containsExactly(EMPLOYER, STAFF);
    }

    @Test
    void anEmployerWhoNeverKnewIsNotToldTheEnd() {
        assertThat(toldBy(aStep(MatchStep.WITHDRAWN, MatchStep.PROPOSED, CANDIDATE)))
                .containsExactly(STAFF);
    }

    @Test
    void aYoungPersonWhoNeverKnewIsNotToldTheEnd() {
        assertThat(toldBy(aStep(MatchStep.WITHDRAWN, MatchStep.DRAFT, STAFF))).isEmpty();
    }

    @Test
    void whoeverEndsAMatchIsNotToldAboutIt() {
        assertThat(toldBy(aStep(MatchStep.WITHDRAWN, MatchStep.PRESENTED, EMPLOYER)))
                .containsExactly(CANDIDATE, STAFF);
    }

    @Test
    void aMatchOvertakenByAnotherIsToldToEverybodyWhoKnew() {
        assertThat(toldBy(aStep(MatchStep.SUPERSEDED, MatchStep.PRESENTED, null)))
                .containsExactly(CANDIDATE, STAFF, EMPLOYER);
    }

    @Test
    void aProposalThatIsAnsweredIsNotWorthSending() {
        assertThat(Announcements.stillTrue(MatchStep.PROPOSED, CANDIDATE, MatchStep.PROPOSED))
                .isTrue();
        assertThat(Announcements.stillTrue(MatchStep.PROPOSED, CANDIDATE, MatchStep.PRESENTED))
                .isFalse();
        assertThat(Announcements.stillTrue(MatchStep.PROPOSED, CANDIDATE, MatchStep.WITHDRAWN))
                .isFalse();
    }

    @Test
    void aYesIsStillNewsWhenTheMatchHasMovedOn() {
        assertThat(Announcements.stillTrue(MatchStep.ACCEPTED, STAFF, MatchStep.PRESENTED))
                .isTrue();
        assertThat(Announcements.stillTrue(MatchStep.ACCEPTED, STAFF, MatchStep.WITHDRAWN))
                .isFalse();
    }

    @Test
    void aNoThatWasUndoneIsNotTold() {
        assertThat(Announcements.stillTrue(MatchStep.DECLINED, STAFF, MatchStep.PROPOSED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = MatchStep.class,
            names = {"DRAFT", "INTERVIEW", "TRIAL", "LATER"})
    void someStepsAreToldToNobodyYet(MatchStep step) {
        assertThat(toldBy(aStep(step, MatchStep.INTERESTED, null))).isEmpty();
    }

    @Test
    void nobodyIsToldTheSameStepTwice() {
        var seen = new HashSet<String>();

        for (var row : Announcements.TABLE)
            assertThat(seen.add(row.when() + " " + row.audience()))
                    .as(row.toString())
                    .isTrue();
    }

    @Test
    void everyRowIsTrueAtTheMomentItHappens() {
        for (var row : Announcements.TABLE)
            assertThat(row.stillTrue()).as(row.toString()).contains(row.when());
    }

    @Test
    void aStepFromLaterIsReadAsLater() {
        assertThat(MatchStep.of("CONTRACT_SENT")).isEqualTo(MatchStep.LATER);
    }

    private static List<Audience> toldBy(MatchFact fact) {
        return Announcements.of(fact).stream().map(Announcement::audience).toList();
    }
}
