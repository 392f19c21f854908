package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aMessage;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Staff and companies who want their e-mail gathered. */
class DigestTest {

    private static final Recipient NORA = new Recipient.Person("demo-nora");
    private static final Recipient COMPANY = new Recipient.Organisation("910000004");

    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final InMemoryChoices choices = new InMemoryChoices();
    private final InMemoryInbox inbox = new InMemoryInbox();
    private final List<Mail> mails = new ArrayList<>();
    private Unread.Answer unread = Unread.Answer.WAITING;
    private Mailer.Handover handover = new Mailer.Handover.Done();
    private Instant now = NOON;

    private final Notifying notifying =
            new Notifying(deliveries, SendingHours.always(), () -> now, () -> {}, new NobodyForgotten());
    private final Sending sending = new Sending(
            deliveries,
            new StillTrue(
                    id -> new Matches.Answer.At(MatchStep.PROPOSED, null),
                    id -> new Journeys.Answer.Late(),
                    id -> unread,
                    InMemoryInvitations.NONE,
                    id -> new Days.Answer.Late(),
                    id -> new SearchOwners.Answer.Late()),
            (audience, ref) -> new Contacts.Answer.Reachable(
                    new Contact("demo@demo.invalid", Language.NB, audience == Audience.EMPLOYER ? COMPANY : NORA)),
            new DeliveredWords(),
            mail -> {
                mails.add(mail);
                return handover;
            },
            sms -> new Texting.Outcome.Taken("demo", "1"),
            InMemoryInvitations.NONE,
            SendingHours.always(),
            new AskedToCall(new ArrayList<>()),
            choices,
            new InMemoryDigests(),
            inbox,
            recipient -> {},
            Patience.USUAL,
            () -> now);

    @Test
    void whatIsGatheredIsOneLetterTheNextMorningAndOnThePageAtOnce() {
        wants(Rhythm.DAILY);
        for (var n = 0; n < 3; n++) notifying.heard(aMessage("e" + n, "m" + n, Audience.CANDIDATE));
        sendAll();
        assertThat(mails).isEmpty();
        assertThat(inbox.kept).hasSize(3);

        now = Rhythm.DAILY.next(now).minusSeconds(1);
        sendAll();
        assertThat(mails).isEmpty();
        now = now.plusSeconds(1);
        sendAll();

        assertThat(mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.words()).isEqualTo(Wording.digest(Audience.STAFF, Language.NB)));
        assertThat(mailStates()).containsExactlyInAnyOrder("SENT null", "CANCELLED IN_DIGEST", "CANCELLED IN_DIGEST");
    }

    @Test
    void whatIsReadInTheMeantimeIsNotWrittenAbout() {
        wants(Rhythm.WEEKLY);
        notifying.heard(aMessage("e1", "m1", Audience.CANDIDATE));
        sendAll();

        unread = Unread.Answer.READ;
        now = now.plus(Duration.ofDays(8));
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(mailStates()).containsExactly("CANCELLED READ_ALREADY");
    }

    @Test
    void aMailServerThatIsDownOnMondayMorningGetsTheLetterLater() {
        wants(Rhythm.WEEKLY);
        notifying.heard(aMessage("e1", "m1", Audience.CANDIDATE));
        notifying.heard(aMessage("e2", "m2", Audience.CANDIDATE));
        sendAll();
        handover = new Mailer.Handover.NotYet("SMTP_DOWN");
        now = Rhythm.WEEKLY.next(now);
        sendAll();
        assertThat(mails).hasSize(1);

        handover = new Mailer.Handover.Done();
        now = now.plus(Duration.ofMinutes(10));
        sendAll();

        assertThat(mails)
                .extracting(Mail::messageId)
                .hasSize(2)
                .containsOnly(mails.getFirst().messageId());
        assertThat(mailStates()).containsExactlyInAnyOrder("SENT null", "CANCELLED IN_DIGEST");
    }

    @Test
    void aCompanyChoosesForItsOneAddress() {
        choices.save(new Choice("org:910000004", true, true, Language.EN, Rhythm.DAILY, 0));
        notifying.heard(MatchFacts.aStep(News.MATCH_ASKED_AGAIN, MatchStep.PRESENTED, null));
        sendAll();
        assertThat(mails).extracting(Mail::language).doesNotContain(Language.EN);
        mails.clear();

        now = Rhythm.DAILY.next(now);
        sendAll();

        assertThat(mails).extracting(Mail::words).contains(Wording.digest(Audience.EMPLOYER, Language.EN));
    }

    @Test
    void theYoungPersonIsToldAtOnce() {
        wants(Rhythm.WEEKLY);
        notifying.heard(aProposal());
        sendAll();

        assertThat(mails).hasSize(1);
    }

    @Test
    void whatCannotWaitDoesNot() {
        wants(Rhythm.WEEKLY);
        notifying.heard(MatchFacts.aStep(News.MATCH_OBJECTED, MatchStep.PRESENTED, null));
        sendAll();

        assertThat(mails).isNotEmpty();
    }

    private void wants(Rhythm rhythm) {
        choices.save(new Choice("demo-nora", true, true, null, rhythm, 0));
    }

    private void sendAll() {
        while (sending.sendNext()) {} // as the worker does
    }

    private List<String> mailStates() {
        return deliveries.kept.values().stream()
                .filter(delivery -> delivery.channel() == Channel.EMAIL)
                .map(delivery -> delivery.state() + " " + delivery.reason())
                .toList();
    }
}
