package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.DEADLINE;
import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aDay;
import static no.larvik.laereplass.notification.MatchFacts.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is no match: a message, a day of the county's year, what a saved search has found. */
class OtherNewsTest extends ASending {

    @Test
    void aMessageIsToldWithoutAWordOfItAndOnlyWhileItWaits() {
        notifying.heard(aMessage("e9", "m9", Audience.STAFF));
        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.subjectKind()).isEqualTo("candidate");
            assertThat(entry.matchId()).isEqualTo("c1");
        });

        unread = Unread.Answer.READ;
        notifying.heard(aMessage("e10", "m10", Audience.STAFF));
        sendAll();
        assertThat(mails).hasSize(1);
        assertThat(states()).contains(DeliveryState.CANCELLED);
    }

    @Test
    void anUnansweredQuestionAboutAMessageIsAskedAgain() {
        unread = Unread.Answer.LATE;
        notifying.heard(aMessage("e9", "m9", Audience.CANDIDATE));
        sendAll();
        assertThat(mails).isEmpty();

        unread = Unread.Answer.WAITING;
        now = now.plusSeconds(10);
        sendAll();
        assertThat(mails).hasSize(1);
    }

    @Test
    void aDeadlineOfTheCountyIsToldAndRemindedOfOnceWhileItConcernsThePerson() {
        contact = new Contacts.Answer.Reachable(new Contact(
                "demo@demo.invalid", "+4740000001", Language.NB, new Recipient.Person("demo-kari"), Contact.ALL));
        day = new Days.Answer.Concerns(DEADLINE);
        notifying.heard(aDay(News.FORMIDLING_DEADLINE_APPROACHED, DEADLINE));
        notifying.heard(aDay(News.FORMIDLING_DEADLINE_APPROACHED, DEADLINE));
        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(rung).hasSize(1);
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.subjectKind()).isEqualTo("day");
            assertThat(entry.matchId()).isEqualTo("c1");
        });

        now = DEADLINE.minus(OccasionsOfDays.BEFORE_A_DEADLINE);
        sendAll();
        assertThat(mails).hasSize(2);
        assertThat(rung).hasSize(2);

        sendAll();
        assertThat(mails).hasSize(2);
    }

    @Test
    void whetherADayConcernsThePersonIsAskedAgainWhenTheAnswerCameLate() {
        notifying.heard(aDay(News.FORMIDLING_SCHOOL_OFFER_APPROACHED, DEADLINE));
        sendAll();
        assertThat(mails).isEmpty();

        day = new Days.Answer.Concerns(DEADLINE);
        now = now.plusSeconds(10);
        sendAll();
        assertThat(mails).hasSize(1);
    }

    @Test
    void aDayThatWasMovedOrNoLongerConcernsThePersonIsNotSaid() {
        day = new Days.Answer.Concerns(DEADLINE);
        notifying.heard(aDay(News.FORMIDLING_DEADLINE_APPROACHED, DEADLINE));
        sendAll();
        day = new Days.Answer.Concerns(DEADLINE.plus(Duration.ofDays(1)));
        now = DEADLINE.minus(OccasionsOfDays.BEFORE_A_DEADLINE);
        sendAll();
        assertThat(mails).as("reminded of another day").hasSize(1);

        day = new Days.Answer.Gone();
        notifying.heard(aDay(News.FORMIDLING_PLACING_BEGUN, NOON));
        sendAll();
        assertThat(mails).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"SEARCH_PLACES_FOUND", "SEARCH_CASES_FOUND"})
    void whatASavedSearchFindsIsToldToItsOwnerWhileItIsSo(News news) {
        var found = new Happening(
                "e-found", news, new MatchRef("s-1", "", "", "", "3909"), MatchStep.DRAFT, null, false, null, NOON);
        notifying.heard(found);
        sendAll();
        assertThat(mails).as("nobody answered yet").isEmpty();

        search = new SearchOwners.Answer.Wanted("demo-kari", null);
        now = now.plusSeconds(10);
        sendAll();
        assertThat(mails).hasSize(1);
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.subjectKind()).isEqualTo("search");
            assertThat(entry.matchId()).isEqualTo("s-1");
        });

        search = new SearchOwners.Answer.Gone();
        notifying.heard(
                new Happening("e-later", found.news(), found.about(), MatchStep.DRAFT, null, false, null, NOON));
        sendAll();
        assertThat(mails).as("deleted meanwhile, or not so any more").hasSize(1);
    }

    @Test
    void aDayHeardOfLateIsLaidInTheInboxAlone() {
        day = new Days.Answer.Concerns(DEADLINE);
        now = NOON.plus(Notifying.OLD).plusSeconds(1);
        notifying.heard(aDay(News.FORMIDLING_PLACING_BEGUN, NOON));

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).hasSize(1);
    }
}
