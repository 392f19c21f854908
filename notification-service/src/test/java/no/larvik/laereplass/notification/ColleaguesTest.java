package no.larvik.laereplass.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The people of a company who want to be told themselves, and the company's own address when nobody does. */
class ColleaguesTest extends ASending {

    private static final Recipient.Organisation COMPANY = new Recipient.Organisation("910000004");
    private static final Colleague TOM = wanting("tom", Language.NN, NoticeKind.ANSWERS, Rhythm.AT_ONCE);
    private static final Colleague STINE = wanting("stine", Language.EN, NoticeKind.ANSWERS, Rhythm.DAILY);
    private static final Colleague OLA = wanting("ola", Language.NB, NoticeKind.LEARNING, Rhythm.AT_ONCE);

    @BeforeEach
    void aPlaceThatWasAnsweredYes() {
        match = new Matches.Answer.At(MatchStep.PRESENTED, null);
    }

    @Test
    void eachIsToldInTheirLanguageAtTheirAddressAndTheCompanyIsNot() {
        company(TOM, wanting("stine", Language.EN, NoticeKind.ANSWERS, Rhythm.AT_ONCE), OLA);

        saidYes();

        assertThat(mails).extracting(Mail::to).containsExactlyInAnyOrder("tom@demo.invalid", "stine@demo.invalid");
        assertThat(mails).extracting(Mail::language).containsExactlyInAnyOrder(Language.NN, Language.EN);
        assertThat(mails).extracting(Mail::messageId).doesNotHaveDuplicates();
        assertThat(mailStates()).containsExactlyInAnyOrder("CANCELLED TO_EACH", "SENT null", "SENT null");
    }

    @Test
    void thePageIsToldOnceHoweverManyThereAre() {
        company(TOM, STINE);

        saidYes();

        assertThat(inbox.kept.values()).extracting(InboxEntry::recipient).containsExactly(COMPANY.key());
    }

    @Test
    void whatNobodyOfThemWantsGoesToTheCompanyAsBefore() {
        company(OLA);

        saidYes();

        assertThat(mails).extracting(Mail::to).containsExactly("post@demo.invalid");
    }

    @Test
    void whoeverLeavesBeforeTheirLetterGoesGetsNone() {
        company(STINE);
        saidYes();
        assertThat(mails).isEmpty();

        company();
        now = Rhythm.DAILY.next(now);
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(mailStates()).containsExactlyInAnyOrder("CANCELLED TO_EACH", "CANCELLED LEFT");
    }

    @Test
    void whoeverWantsItNoMoreGetsNone() {
        company(STINE);
        saidYes();

        company(wanting("stine", Language.EN, NoticeKind.LEARNING, Rhythm.DAILY));
        now = Rhythm.DAILY.next(now);
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(mailStates()).contains("CANCELLED NOT_WANTED");
    }

    @Test
    void gatheredIsOneLetterForEach() {
        company(STINE, wanting("tom", Language.NN, NoticeKind.ANSWERS, Rhythm.DAILY));
        notifying.heard(yes("e1"));
        notifying.heard(yes("e2"));
        sendAll();
        assertThat(mails).isEmpty();

        now = Rhythm.DAILY.next(now);
        sendAll();

        assertThat(mails).extracting(Mail::to).containsExactlyInAnyOrder("tom@demo.invalid", "stine@demo.invalid");
        assertThat(mails)
                .extracting(Mail::words)
                .containsExactlyInAnyOrder(
                        Wording.digest(Audience.EMPLOYER, Language.NN), Wording.digest(Audience.EMPLOYER, Language.EN));
    }

    @Test
    void aCrashBeforeTheEndIsRecordedTellsNobodyTwice() {
        company(TOM);
        notifying.heard(yes("e1"));
        var asked = deliveries.only(Channel.EMAIL);
        var each = asked.toEach(TOM, now);
        deliveries.add(each);

        sendAll();

        assertThat(mails).extracting(Mail::to).containsExactly("tom@demo.invalid");
    }

    @Test
    void whatTheCompanyChoseTogetherIsNoneOfTheirs() {
        choices.save(new Choice(COMPANY.key(), false, true, Language.NB, Rhythm.WEEKLY, 0));
        company(TOM);

        saidYes();

        assertThat(mails).extracting(Mail::to).containsExactly("tom@demo.invalid");
    }

    @Test
    void everyOccasionACompanyIsToldOfIsOfAKind() {
        assertThat(Announcements.TABLE.stream()
                        .filter(row -> row.audience() == Audience.EMPLOYER)
                        .map(row -> NoticeKind.of(row.occasion())))
                .contains(NoticeKind.values());
        assertThat(NoticeKind.of(Occasion.REMINDER_CARD)).isEqualTo(NoticeKind.ANSWERS);
        assertThat(NoticeKind.of(Occasion.CERTIFICATE)).isEqualTo(NoticeKind.LEARNING);
    }

    private void saidYes() {
        notifying.heard(yes("e1"));
        sendAll();
    }

    private static Happening yes(String event) {
        var yes = MatchFacts.aStep(News.MATCH_PRESENTED, MatchStep.ACCEPTED, null);
        return new Happening(event, yes.news(), yes.about(), yes.from(), yes.by(), false, null, yes.at());
    }

    private void company(Colleague... people) {
        contact = new Contacts.Answer.Reachable(
                new Contact("post@demo.invalid", Language.NB, COMPANY).with(List.of(people)));
    }

    private List<String> mailStates() {
        return deliveries.kept.values().stream()
                .filter(delivery -> delivery.channel() == Channel.EMAIL)
                .map(delivery -> delivery.state() + " " + delivery.reason())
                .toList();
    }

    private static Colleague wanting(String id, Language language, NoticeKind kind, Rhythm rhythm) {
        return new Colleague(id, id + "@demo.invalid", language, Map.of(kind, rhythm));
    }
}
