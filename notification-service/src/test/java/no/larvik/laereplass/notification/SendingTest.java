package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.DEADLINE;
import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aDay;
import static no.larvik.laereplass.notification.MatchFacts.aJourney;
import static no.larvik.laereplass.notification.MatchFacts.aMessage;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static no.larvik.laereplass.notification.MatchFacts.aProposalUntil;
import static no.larvik.laereplass.notification.MatchFacts.aStep;
import static no.larvik.laereplass.notification.MatchFacts.anInvitation;
import static no.larvik.laereplass.notification.MatchFacts.toChoose;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private final List<Mail> mails = new ArrayList<>();
    private final List<Sms> rung = new ArrayList<>();
    private final InMemoryChoices choices = new InMemoryChoices();
    private final InMemoryDigests digests = new InMemoryDigests();
    private final List<Delivery> unreached = new ArrayList<>();
    private SendingHours hours = SendingHours.always();
    private Runnable whileItRings = () -> {};
    private Runnable whileItPosts = () -> {};
    private Runnable whileItAsks = () -> {};
    private Texting.Outcome outcome = new Texting.Outcome.Taken("demo", "17");
    private Mailer.Handover handover = new Mailer.Handover.Done();
    private Matches.Answer match = new Matches.Answer.At(MatchStep.PROPOSED, DEADLINE);
    private Journeys.Answer journey = new Journeys.Answer.Late();
    private Contacts.Answer contact = reachable("demo@demo.invalid", "demo-kari");
    private Unread.Answer unread = Unread.Answer.WAITING;
    private final InMemoryInvitations invitations = new InMemoryInvitations(Invitations.Standing.WAITING);
    private Days.Answer day = new Days.Answer.Late();
    private SearchOwners.Answer search = new SearchOwners.Answer.Late();
    private final List<String> asked = new ArrayList<>();
    private String refusedAlone = "";
    private Instant now = NOON;

    private final Notifying notifying =
            new Notifying(deliveries, SendingHours.always(), () -> now, () -> {}, new NobodyForgotten());
    private final Sending sending = new Sending(
            deliveries,
            new StillTrue(id -> match, id -> journey, this::unread, invitations, id -> day, id -> search),
            this::contact,
            new DeliveredWords(),
            this::hand,
            this::ring,
            invitations,
            at -> hours.from(at),
            new AskedToCall(unreached),
            choices,
            digests,
            inbox,
            recipient -> {},
            Patience.USUAL,
            () -> now);

    @Test
    void aProposalIsMailedAndLaidInTheInbox() {
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).hasSize(1);
        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void whoSaidNoToNewsIsToldInTheInboxAlone() {
        contact = new Contacts.Answer.Reachable(new Contact(
                "demo@demo.invalid",
                "+4740000001",
                Language.NB,
                new Recipient.Person("demo-kari"),
                Set.of(Channel.INBOX)));
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).hasSize(1);
        assertThat(states()).containsOnly(DeliveryState.SENT, DeliveryState.CANCELLED);
        assertThat(rung).isEmpty();
    }

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

    @Test
    void hearingTheSameTwiceSendsOnce() {
        notifying.heard(aProposal());
        sendAll();
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.kept).hasSize(1);
    }

    @Test
    void everyTryOfAMailCarriesTheSameMessageId() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.Unclear("SMTP_BROKE_OFF");
        sendAll();
        handover = new Mailer.Handover.Done();
        now = now.plusSeconds(10);

        sendAll();

        assertThat(mails.stream().map(Mail::messageId))
                .hasSize(2)
                .containsOnly("<event-PROPOSED.EMAIL.CANDIDATE@laereplass>");
        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aProposalThatWasWithdrawnIsNotSent() {
        notifying.heard(aProposal());
        match = new Matches.Answer.At(MatchStep.WITHDRAWN, null);

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.kept).isEmpty();
        assertThat(states()).containsOnly(DeliveryState.CANCELLED);
    }

    @Test
    void aLateAnswerAboutAnAddressMakesTheMessageWait() {
        notifying.heard(aProposal());
        contact = new Contacts.Answer.Late();
        sendAll();
        assertThat(states()).containsOnly(DeliveryState.PENDING);
        contact = reachable("demo@demo.invalid", "demo-kari");
        now = now.plusSeconds(2);

        sendAll();

        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void aLateAnswerAboutTheMatchMakesTheMessageWait() {
        notifying.heard(aProposal());
        match = new Matches.Answer.Late();

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("MATCH_LATE");
    }

    @Test
    void aPersonWithoutAnAddressIsSeenByStaff() {
        notifying.heard(aProposal());
        contact = reachable(null, "demo-kari");

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("NO_ADDRESS");
        assertThat(deliveries.only(Channel.INBOX).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void theInboxWaitsForTheFirstSignIn() {
        notifying.heard(aProposal());
        contact = reachable("demo@demo.invalid", null);
        sendAll();
        assertThat(inbox.kept).isEmpty();
        assertThat(mails).hasSize(1);
        contact = reachable("demo@demo.invalid", "demo-kari");

        notifying.signedIn("c-1");
        sendAll();

        assertThat(inbox.unread(Set.of("sub:demo-kari"))).isEqualTo(1);
        assertThat(mails).hasSize(1);
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.Refused("SMTP_550");
        sendAll();
        now = now.plus(Duration.ofHours(1));

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void afterThreeDaysOfUnclearTriesNobodyKnowsAndStaffSeeIt() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.Unclear("SMTP_BROKE_OFF");
        sendAll();
        now = now.plus(Duration.ofDays(4));

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.UNKNOWN);
    }

    @Test
    void afterThreeDaysOfADeadServerItHasFailed() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.NotYet("SMTP_DOWN");
        sendAll();
        now = now.plus(Duration.ofDays(4));

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void anInterruptedTryIsTakenUpAgainWithTheSameMessageId() {
        notifying.heard(aProposal());
        while (deliveries.takeDue(now, now.plusSeconds(60)).isPresent()) {} // and then the process was killed
        sendAll();
        assertThat(mails).isEmpty();
        now = now.plusSeconds(61);

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void whateverNobodyThoughtOfCostsOneMessageSomeTimeAndNotTheLine() {
        notifying.heard(aProposal());
        contact = new Contacts.Answer.Reachable(new Contact("boom", Language.NB, new Recipient.Person("demo-kari")));

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("IllegalStateException");
        assertThat(deliveries.only(Channel.INBOX).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void mailIsInTheLanguageOfThePerson() {
        notifying.heard(aStep(News.MATCH_PROPOSED, MatchStep.DRAFT, Audience.STAFF));
        contact = new Contacts.Answer.Reachable(new Contact("d@demo.invalid", Language.NN, null));

        sendAll();

        assertThat(mails.getFirst().words().text()).startsWith("Vi har eit forslag");
    }

    @Test
    void aProposalIsRemindedOfOnceTwoDaysBeforeItsDeadline() {
        notifying.heard(aProposalUntil(DEADLINE));
        notifying.heard(aProposalUntil(DEADLINE));
        sendAll();
        assertThat(mails).hasSize(1);

        now = DEADLINE.minus(Duration.ofDays(2)).minusSeconds(1);
        sendAll();
        assertThat(mails).hasSize(1);
        now = now.plusSeconds(1);
        sendAll();

        assertThat(mails).hasSize(2);
        assertThat(mails.getLast().words().text()).contains("fristen går snart ut");
        now = DEADLINE;
        sendAll();
        assertThat(mails).hasSize(2);
    }

    @Test
    void whoeverIsToChooseATimeIsRemindedOnceAndTheOtherIsNot() {
        notifying.heard(toChoose(Audience.CANDIDATE, DEADLINE));
        match = new Matches.Answer.At(MatchStep.INTERVIEW, DEADLINE);
        sendAll();
        var told = mails.size();

        now = DEADLINE.minus(Duration.ofDays(2));
        sendAll();
        sendAll();

        assertThat(mails).hasSize(told + 1);
        assertThat(mails.getLast().words().text())
                .contains("fristen går snart ut")
                .startsWith("Du");
    }

    @Test
    void aTimeThatIsChosenStopsTheReminder() {
        notifying.heard(toChoose(Audience.EMPLOYER, DEADLINE));
        sendAll();
        var told = mails.size();
        match = new Matches.Answer.At(MatchStep.INTERVIEW, DEADLINE.plus(Duration.ofDays(9)));
        now = DEADLINE.minus(Duration.ofDays(2));
        sendAll();

        assertThat(mails).hasSize(told);
    }

    @Test
    void anAnswerStopsTheReminder() {
        notifying.heard(aProposalUntil(DEADLINE));
        sendAll();
        match = new Matches.Answer.At(MatchStep.PRESENTED, DEADLINE);
        now = DEADLINE.minus(Duration.ofDays(2));

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.kept).hasSize(1);
    }

    @Test
    void aReminderIsOfItsOwnDeadlineAndNoOther() {
        notifying.heard(aProposalUntil(DEADLINE));
        sendAll();
        match = new Matches.Answer.At(MatchStep.PROPOSED, DEADLINE.plus(Duration.ofDays(5)));
        now = DEADLINE.minus(Duration.ofDays(2));

        sendAll();

        assertThat(mails).hasSize(1);
    }

    @Test
    void aShortDeadlineIsNotRemindedOf() {
        notifying.heard(aProposalUntil(NOON.plus(Duration.ofDays(3)).minusSeconds(1)));

        assertThat(deliveries.kept.values()).noneMatch(delivery -> delivery.reminderOf() != null);
    }

    @Test
    void aTalkIsRemindedOfWhileItIsStillDueThatDay() {
        journey = new Journeys.Answer.At(JourneyStage.RUNNING, NOON.plus(Duration.ofDays(30)));
        notifying.heard(new Happening(
                "e-talk",
                News.JOURNEY_TALK_HELD,
                aJourney(News.JOURNEY_TALK_HELD, false).about(),
                MatchStep.DRAFT,
                Audience.STAFF,
                false,
                NOON.plus(Duration.ofDays(30)),
                NOON));
        sendAll();
        assertThat(mails).hasSize(1);
        now = NOON.plus(Duration.ofDays(16));
        sendAll();

        assertThat(mails).hasSize(3);
        assertThat(deliveries.kept.values())
                .filteredOn(delivery -> delivery.occasion() == Occasion.TALK_DUE)
                .extracting(Delivery::audience)
                .containsOnly(Audience.CANDIDATE, Audience.STAFF);
    }

    @Test
    void oldNewsIsReadOnThePageAlone() {
        now = NOON.plus(Duration.ofDays(3)).plusSeconds(1);
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.kept).hasSize(1);
    }

    @Test
    void aProposalRingsOnceWithoutNameEmployerOrLink() {
        notifying.heard(aProposal());
        notifying.heard(aProposal());
        sendAll();

        assertThat(rung).singleElement().satisfies(sms -> {
            assertThat(sms.to()).isEqualTo("+4740000001");
            assertThat(sms.text()).isEqualTo(Wording.sms(Occasion.PROPOSAL, Language.NB));
        });
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.SENT);
        assertThat(deliveries.only(Channel.SMS).via()).isEqualTo("demo:17");
        assertThat(unreached).isEmpty();
    }

    @Test
    void anInvitationRingsOnceWithItsCodeWhichIsKeptNowhere() {
        contact = notSignedIn("+4740000001");
        notifying.heard(anInvitation("e1", "i1"));
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();

        assertThat(rung)
                .singleElement()
                .extracting(Sms::text)
                .isEqualTo("Hei! Du er invitert til Læreplass Larvik. Logg inn og skriv koden K7QF-3M2P innen 8.12."
                        + " for å komme i gang. Hilsen Larvik kommune");
        assertThat(deliveries.kept).hasSize(1);
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.SENT);
        assertThat(deliveries.kept.toString()).doesNotContain("K7QF");
        assertThat(mails).isEmpty();
        assertThat(inbox.kept).isEmpty();
    }

    @Test
    void anInvitationIsSentHoweverLateItIsHeardOfWhileItStands() {
        contact = notSignedIn("+4740000001");
        now = NOON.plus(Duration.ofDays(5));
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();
        assertThat(rung).hasSize(1);

        invitations.stands(Invitations.Standing.GONE);
        notifying.heard(anInvitation("e2", "i2"));
        sendAll();
        assertThat(rung).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder(DeliveryState.SENT, DeliveryState.CANCELLED);
        assertThat(unreached).isEmpty();
    }

    @Test
    void aCodeThatNobodyHeardIsNotSentAndStaffAreTold() {
        contact = notSignedIn("+4740000001");
        invitations.loseAnswer();
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.PENDING);

        now = now.plusSeconds(10);
        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(unreached).extracting(Delivery::reason).containsExactly("CODE_LOST");
    }

    @Test
    void aCodeThatNoProviderTookIsSpentAndStaffAreTold() {
        contact = notSignedIn("+4740000001");
        outcome = new Texting.Outcome.NotTaken("SMS_DOWN");
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();

        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(unreached).extracting(Delivery::reason).containsExactly("SMS_DOWN");
    }

    @Test
    void whoDiedWithAnInvitationInHandDoesNotSendItAgainAndStaffCall() {
        contact = notSignedIn("+4740000001");
        notifying.heard(anInvitation("e1", "i1"));
        var taken = deliveries.takeDue(now, now.plusSeconds(60)).orElseThrow();
        deliveries.handingOver(taken); // and then it was killed
        now = now.plusSeconds(61);
        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unreached).hasSize(1);
        assertThat(invitations.now("c1", "i1")).isEqualTo(Invitations.Standing.WAITING);
    }

    @Test
    void anInvitationWithoutANumberOrAgainstThePersonsWishIsNotAskedFor() {
        contact = notSignedIn(null);
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();
        assertThat(unreached).extracting(Delivery::reason).containsExactly("NO_NUMBER");

        contact = new Contacts.Answer.Reachable(
                new Contact(null, "+4740000001", Language.NB, null, Set.of(Channel.INBOX)));
        notifying.heard(anInvitation("e2", "i2"));
        sendAll();
        assertThat(rung).isEmpty();
        assertThat(invitations.now("c1", "i2")).isEqualTo(Invitations.Standing.WAITING);
    }

    @Test
    void atNightAPhoneIsSilentAndTheMessageWaitsForTheMorning() {
        hours = at -> at.isBefore(NOON.plusSeconds(3600)) ? NOON.plusSeconds(3600) : at;
        notifying.heard(aProposal());
        sendAll();
        assertThat(rung).isEmpty();
        assertThat(mails).hasSize(1);
        assertThat(deliveries.only(Channel.SMS).reason()).isEqualTo("OUTSIDE_HOURS");

        now = NOON.plusSeconds(3600);
        sendAll();

        assertThat(rung).hasSize(1);
    }

    @Test
    void whoeverDiedWhileHandingOverDoesNotRingAgainAndStaffCall() {
        notifying.heard(aProposal());
        for (var taken = deliveries.takeDue(now, now.plusSeconds(60)); taken.isPresent(); ) {
            if (taken.get().channel() == Channel.SMS) deliveries.handingOver(taken.get()); // and then it was killed
            taken = deliveries.takeDue(now, now.plusSeconds(60));
        }
        now = now.plusSeconds(61);

        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unreached).extracting(Delivery::channel).containsExactly(Channel.SMS);
    }

    @Test
    void whatAProviderMayHaveIsNeverSentAgain() {
        outcome = new Texting.Outcome.Unclear("SMS_BROKE_OFF");
        notifying.heard(aProposal());
        sendAll();
        now = now.plus(Duration.ofHours(5));
        sendAll();

        assertThat(rung).hasSize(1);
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unreached).hasSize(1);
    }

    @Test
    void aReceiptThatIsQuickerThanOurOwnRecordLeavesNoCallBehind() {
        outcome = new Texting.Outcome.Unclear("SMS_BROKE_OFF");
        whileItRings = () -> new Receipts(deliveries, new AskedToCall(unreached))
                .heard(new Receipt(rung.getLast().reference(), true, ""));
        notifying.heard(aProposal());

        sendAll();

        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(unreached).isEmpty();
    }

    @Test
    void whatNoProviderHasIsTriedAgain() {
        outcome = new Texting.Outcome.NotTaken("SMS_DOWN");
        notifying.heard(aProposal());
        sendAll();
        assertThat(deliveries.only(Channel.SMS).handedOver()).isFalse();
        outcome = new Texting.Outcome.Taken("demo", "18");
        now = now.plusSeconds(2);
        sendAll();

        assertThat(rung).hasSize(2);
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aNumberThatNobodyTakesIsForStaffToMend() {
        outcome = new Texting.Outcome.Refused("SMS_NUMBER");
        notifying.heard(aProposal());
        sendAll();

        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(unreached).hasSize(1);
    }

    @Test
    void aNumberThatIsNoneIsNotTried() {
        contact = new Contacts.Answer.Reachable(
                new Contact("demo@demo.invalid", "40 00 00 01", Language.NB, null, Contact.ALL));
        notifying.heard(aProposal());
        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).reason()).isEqualTo("BAD_NUMBER");
        assertThat(unreached).hasSize(1);
    }

    @Test
    void whoHasNoPhoneIsReachedByMailAndWhoHasNothingIsCalledOn() {
        contact = new Contacts.Answer.Reachable(
                new Contact("demo@demo.invalid", null, Language.NB, new Recipient.Person("demo-kari"), Contact.ALL));
        notifying.heard(aProposal());
        sendAll();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(unreached).isEmpty();

        contact = reachable(null, "demo-kari");
        notifying.heard(aMessage("e9", "m9", Audience.STAFF));
        sendAll();
        assertThat(unreached).extracting(Delivery::reason).containsExactly("NO_WAY");
    }

    @Test
    void eachPersonChoosesTheWayAndTheLanguage() {
        choices.save(new Choice("demo-kari", false, true, Language.EN, Rhythm.AT_ONCE, 0));
        notifying.heard(aProposal());
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(rung).singleElement().extracting(Sms::text).isEqualTo(Wording.sms(Occasion.PROPOSAL, Language.EN));
        assertThat(inbox.kept).hasSize(1);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("NOT_WANTED");
    }

    @Test
    void aChoiceNeverOpensWhatThePersonHasRefused() {
        contact = new Contacts.Answer.Reachable(new Contact(
                "demo@demo.invalid",
                "+4740000001",
                Language.NB,
                new Recipient.Person("demo-kari"),
                Set.of(Channel.INBOX)));
        choices.save(new Choice("demo-kari", true, true, null, Rhythm.AT_ONCE, 0));
        notifying.heard(aProposal());
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(rung).isEmpty();
    }

    @Test
    void whatARoundHangsOnIsAskedOnce() {
        notifying.heard(List.of(aMessage("e1", "m1", Audience.STAFF), aMessage("e2", "m2", Audience.STAFF)));

        sendAll();

        assertThat(mails).hasSize(2);
        assertThat(rung).hasSize(2);
        assertThat(inbox.kept).hasSize(2);
        assertThat(asked).containsExactlyInAnyOrder("message m1", "message m2", "contact of c1");
    }

    @Test
    void inTheNextRoundEverythingIsAskedAgain() {
        notifying.heard(aMessage("e1", "m1", Audience.STAFF));
        sendAll();
        notifying.heard(aMessage("e2", "m1", Audience.STAFF));
        unread = Unread.Answer.READ;

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(asked).containsExactly("message m1", "contact of c1", "message m1");
    }

    @Test
    void whatARoundHasNoTimeForGoesBackUnmarkedAndIsAskedAgain() {
        for (var i = 0; i < 12; i++) notifying.heard(aMessage("e" + i, "m" + i, Audience.STAFF));
        whileItRings = () -> now = now.plusSeconds(6);

        sending.sendNext();

        assertThat(rung).hasSize(3);
        assertThat(deliveries.kept.values())
                .filteredOn(delivery ->
                        delivery.channel() == Channel.SMS && !delivery.state().isOver())
                .hasSizeGreaterThan(4)
                .noneMatch(Delivery::handedOver);
        whileItRings = () -> {};
        unread = Unread.Answer.READ;
        var before = rung.size();
        sendAll();
        assertThat(rung).hasSize(before);
        assertThat(unreached).isEmpty();
    }

    @Test
    void aSlowMailServerGetsNoMoreLettersAfterTheLastCallAndNoPhoneRings() {
        for (var i = 0; i < 12; i++) notifying.heard(aMessage("e" + i, "m" + i, Audience.STAFF));
        whileItPosts = () -> now = now.plusSeconds(6);

        sending.sendNext();

        assertThat(mails).hasSize(Posting.TOGETHER);
        assertThat(rung).isEmpty();
        whileItPosts = () -> {};
        unread = Unread.Answer.READ;
        sendAll();
        assertThat(mails).hasSize(Posting.TOGETHER);
        assertThat(rung).isEmpty();
    }

    @Test
    void whatARoundHasNoTimeToAskAboutIsNotAskedAboutAndNothingOldIsSaid() {
        for (var i = 0; i < 12; i++) notifying.heard(aMessage("e" + i, "m" + i, Audience.STAFF));
        whileItAsks = () -> now = now.plusSeconds(6);

        sending.sendNext();

        assertThat(asked).filteredOn(one -> one.startsWith("message")).hasSize(3);
        assertThat(mails).isEmpty();
        assertThat(rung).isEmpty();
    }

    @Test
    void oneLetterThatFailsSaysNothingOfTheOthers() {
        notifying.heard(aMessage("e1", "m1", Audience.STAFF));
        notifying.heard(aMessage("e2", "m2", Audience.STAFF));
        refusedAlone = "<e1.EMAIL.CANDIDATE@laereplass>";

        sendAll();

        assertThat(deliveries.named("e1:EMAIL:CANDIDATE")).map(Delivery::state).hasValue(DeliveryState.FAILED);
        assertThat(deliveries.named("e2:EMAIL:CANDIDATE")).map(Delivery::state).hasValue(DeliveryState.SENT);
    }

    @Test
    void nothingThatCouldBeLoggedShowsAnAddress() {
        var contact = new Contact("secret@demo.invalid", Language.NB, null);
        var mail = new Mail("<1@laereplass>", "secret@demo.invalid", Language.NB, new Words("t", "t"))
                + " "
                + new Sms("1", "secret", "secret");

        assertThat(contact + " " + mail).doesNotContain("secret");
    }

    private Unread.Answer unread(String messageId) {
        asked.add("message " + messageId);
        whileItAsks.run();
        return unread;
    }

    private Contacts.Answer contact(Audience audience, MatchRef ref) {
        asked.add("contact of " + ref.candidateId());
        return contact;
    }

    private void sendAll() {
        while (sending.sendNext()) {} // as the worker does
    }

    private Mailer.Handover hand(Mail mail) {
        if (mail.to().equals("boom")) throw new IllegalStateException("boom");
        if (mail.messageId().equals(refusedAlone)) return new Mailer.Handover.Refused("SMTP_550");
        mails.add(mail);
        whileItPosts.run();
        return handover;
    }

    private Texting.Outcome ring(Sms sms) {
        rung.add(sms);
        whileItRings.run();
        return outcome;
    }

    private List<DeliveryState> states() {
        return deliveries.kept.values().stream().map(Delivery::state).toList();
    }

    private static Contacts.Answer notSignedIn(@Nullable String number) {
        return new Contacts.Answer.Reachable(new Contact("demo@demo.invalid", number, Language.NB, null, Contact.ALL));
    }

    private static Contacts.Answer reachable(@Nullable String email, @Nullable String subject) {
        var inbox = subject == null ? null : new Recipient.Person(subject);
        return new Contacts.Answer.Reachable(
                new Contact(email, email == null ? null : "+4740000001", Language.NB, inbox, Contact.ALL));
    }
}
