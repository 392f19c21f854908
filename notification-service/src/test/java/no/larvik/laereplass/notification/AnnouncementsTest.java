package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.Audience.CANDIDATE;
import static no.larvik.laereplass.notification.Audience.EMPLOYER;
import static no.larvik.laereplass.notification.Audience.STAFF;
import static no.larvik.laereplass.notification.MatchFacts.DEADLINE;
import static no.larvik.laereplass.notification.MatchFacts.MATCH;
import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aJourney;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static no.larvik.laereplass.notification.MatchFacts.aStep;
import static no.larvik.laereplass.notification.MatchFacts.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {

    @Test
    void aProposalIsToldToTheYoungPersonAlone() {
        assertThat(toldBy(aProposal())).containsExactly(CANDIDATE);
    }

    @Test
    void aYesIsToldToStaffAndThePresentationToTheEmployer() {
        assertThat(toldBy(aStep(News.MATCH_ACCEPTED, MatchStep.PROPOSED, CANDIDATE)))
                .containsExactly(STAFF);
        assertThat(toldBy(aStep(News.MATCH_PRESENTED, MatchStep.ACCEPTED, null)))
                .containsExactly(EMPLOYER);
    }

    @Test
    void interestAndAnOfferAreToldToTheYoungPersonAndStaff() {
        assertThat(toldBy(aStep(News.MATCH_INTERESTED, MatchStep.PRESENTED, EMPLOYER)))
                .containsExactly(CANDIDATE, STAFF);
        assertThat(toldBy(aStep(News.MATCH_OFFERED, MatchStep.INTERESTED, EMPLOYER)))
                .containsExactly(CANDIDATE, STAFF);
    }

    @Test
    void anAcceptedOfferIsToldToTheEmployerAndStaff() {
        assertThat(toldBy(aStep(News.MATCH_OFFER_ACCEPTED, MatchStep.OFFERED, CANDIDATE)))
                .containsExactly(EMPLOYER, STAFF);
    }

    @Test
    void anEmployerWhoNeverKnewIsNotToldTheEnd() {
        assertThat(toldBy(aStep(News.MATCH_WITHDRAWN, MatchStep.PROPOSED, CANDIDATE)))
                .containsExactly(STAFF);
    }

    @Test
    void aYoungPersonWhoNeverKnewIsNotToldTheEnd() {
        assertThat(toldBy(aStep(News.MATCH_WITHDRAWN, MatchStep.DRAFT, STAFF))).isEmpty();
    }

    @Test
    void whoeverEndsAMatchIsNotToldAboutIt() {
        assertThat(toldBy(aStep(News.MATCH_WITHDRAWN, MatchStep.PRESENTED, EMPLOYER)))
                .containsExactly(CANDIDATE, STAFF);
    }

    @Test
    void aMatchOvertakenByAnotherIsToldToEverybodyWhoKnew() {
        assertThat(toldBy(aStep(News.MATCH_SUPERSEDED, MatchStep.PRESENTED, null)))
                .containsExactly(CANDIDATE, STAFF, EMPLOYER);
    }

    @Test
    void anAnswerWrittenDownIsToldToWhoeverGaveItAndToNobodyElse() {
        assertThat(told(recorded(News.MATCH_ACCEPTED, CANDIDATE)))
                .containsExactly("SAID_YES to STAFF", "RECORDED to CANDIDATE");
        assertThat(told(recorded(News.MATCH_INTERESTED, EMPLOYER)))
                .containsExactly("INTERESTED to CANDIDATE", "INTERESTED to STAFF", "RECORDED to EMPLOYER");
    }

    @Test
    void anOfferNobodyAnsweredIsToldToTheEmployerAndAProposalIsNot() {
        assertThat(toldBy(aStep(News.MATCH_EXPIRED, MatchStep.OFFERED, null)))
                .containsExactly(CANDIDATE, STAFF, EMPLOYER);
        assertThat(toldBy(aStep(News.MATCH_EXPIRED, MatchStep.PROPOSED, null))).containsExactly(CANDIDATE, STAFF);
    }

    @Test
    void aJourneyInSchoolHasNoEmployerToTell() {
        var ended = News.JOURNEY_ENDED;

        assertThat(toldBy(aJourney(ended, false))).containsExactly(CANDIDATE, EMPLOYER);
        assertThat(toldBy(aJourney(ended, true))).containsExactly(CANDIDATE);
    }

    @Test
    void nobodyIsToldTheSameStepTwice() {
        var seen = new HashSet<String>();

        for (var row : Announcements.TABLE)
            assertThat(seen.add(row.when() + " " + row.audience() + " " + row.occasion()))
                    .as(row.toString())
                    .isTrue();
    }

    @Test
    void everyRowIsTrueAtTheMomentItHappens() {
        for (var row : Announcements.TABLE)
            if (row.recheck() instanceof Recheck.MatchAt(var steps))
                assertThat(steps).as(row.toString()).contains(row.when().step());
    }

    @Test
    void aMessageFindsItsRowAgain() {
        for (var row : Announcements.TABLE)
            for (var channel : row.channels()) {
                var happening = new Happening(
                        "e", row.when(), MATCH, MatchStep.DRAFT, null, false, DEADLINE.plusSeconds(5_000_000), NOON);
                var delivery = Delivery.of(happening, row, channel, NOON).orElseThrow();
                assertThat(Announcements.rowOf(delivery))
                        .hasValueSatisfying(found -> assertThat(found.recheck()).isEqualTo(row.recheck()));
            }
    }

    @Test
    void everyNoticeLeadsToWhatItIsAbout() {
        for (var row : Announcements.TABLE) {
            var kind =
                    switch (row.when().word().split("\\.")[0]) {
                        case "match" -> "match";
                        case "journey" -> "journey";
                        case "formidling" -> "day";
                        case "search" -> "search";
                        default -> "candidate";
                    };
            assertThat(row.occasion().subjectKind()).as(row.toString()).isEqualTo(kind);
        }
    }

    @Test
    void aStepFromLaterIsReadAsLater() {
        assertThat(MatchStep.of("ON_THE_MOON")).isEqualTo(MatchStep.LATER);
    }

    private static List<Audience> toldBy(Happening happening) {
        return Announcements.of(happening).stream().map(Announcement::audience).toList();
    }

    private static List<String> told(Happening happening) {
        return Announcements.of(happening).stream()
                .map(row -> row.occasion() + " to " + row.audience())
                .toList();
    }
}
