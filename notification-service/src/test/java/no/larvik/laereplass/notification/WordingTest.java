package no.larvik.laereplass.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {

    private static final Set<String> LAYOUT = Set.of("mail.link", "mail.greeting", "mail.why");
    private static final List<Audience> TOLD_OF_MESSAGES = List.of(Audience.CANDIDATE, Audience.STAFF);

    @ParameterizedTest
    @EnumSource
    void everyRowHasWordsForThePageAndForMail(Language language) {
        for (var row : Announcements.TABLE) {
            if (!Language.writtenTo(row.audience()).contains(language)) continue;
            assertThat(inbox(row, language).text()).isNotBlank();
            if (!row.channels().contains(Channel.EMAIL)) continue;
            assertThat(Wording.mail(row.occasion(), row.audience(), language).title())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NN", "EN"})
    void noTextIsLeftInBokmål(Language language) {
        var known = own(language.locale());

        assertThat(known).isEqualTo(own(Locale.ROOT)).isNotEmpty();
    }

    @Test
    void noTextIsForNobody() {
        var used = new TreeSet<String>(LAYOUT);
        for (var row : Announcements.TABLE)
            for (var end : new String[] {"title", "text"}) {
                if (row.channels().contains(Channel.EMAIL))
                    used.add("mail." + row.occasion() + "." + row.audience() + "." + end);
                var which = row.occasion() == Occasion.CLOSED ? "." + row.when().step() : "";
                used.add("inbox." + row.occasion() + "." + row.audience() + which + "." + end);
            }

        for (var row : Announcements.TABLE)
            if (row.channels().contains(Channel.SMS)) used.add("sms." + row.occasion() + ".text");

        for (var audience : new Audience[] {Audience.STAFF, Audience.EMPLOYER})
            for (var end : new String[] {"title", "text"}) used.add(Wording.digestKey(audience) + "." + end);

        assertThat(own(Locale.ROOT)).isEqualTo(used);
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void aDigestSaysThatThereIsNewsAndNothingElse(Language language) {
        for (var audience : new Audience[] {Audience.STAFF, Audience.EMPLOYER}) {
            var words = Wording.digest(audience, language);
            assertThat(words.title() + words.text()).doesNotContain("{", "}", "%", "http");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UK", "AR", "SO", "TI", "PL"})
    void whatIsSaidToTheYoungIsSaidInTheirLanguageAndNothingElse(Language language) {
        var toTheYoung = own(Locale.ROOT).stream()
                .filter(key -> key.contains(".CANDIDATE.") || key.startsWith("sms.") || LAYOUT.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(own(language.locale())).isEqualTo(toTheYoung);
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsWrittenInAnotherAlphabetThanItsOwn(Language language) {
        var script =
                switch (language) {
                    case UK -> Character.UnicodeScript.CYRILLIC;
                    case AR -> Character.UnicodeScript.ARABIC;
                    case TI -> Character.UnicodeScript.ETHIOPIC;
                    case NB, NN, EN, SO, PL -> Character.UnicodeScript.LATIN;
                };
        for (var key : own(language == Language.NB ? Locale.ROOT : language.locale())) {
            var letters = texts(language).getString(key).replaceAll("Læreplass Larvik|Larvik|\\{.*?}", "");
            assertThat(letters.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of))
                    .as(language + " " + key)
                    .containsOnly(script);
        }
    }

    @ParameterizedTest
    @MethodSource("wordsToTheYoung")
    void sentencesToTheYoungAreShort(Words words) {
        for (var sentence : (words.title() + ". " + words.text()).split("[.!?] ?"))
            assertThat(sentence.split(" ").length).as(sentence).isLessThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("wordsToTheYoung")
    void theYoungAreNeverCalledCandidates(Words words) {
        assertThat((words.title() + words.text()).toLowerCase(Locale.ROOT))
                .doesNotContain("kandidat", "candidate", "score", "match");
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void aMessageIsToldToBothSidesWithoutAWordOfIt(Language language) {
        for (var audience : TOLD_OF_MESSAGES) {
            var mail = Wording.mail(Occasion.MESSAGE, audience, language);
            var inbox = Wording.inbox(Occasion.MESSAGE, audience, MatchStep.LATER, language);
            assertThat(mail.title() + mail.text() + inbox.title() + inbox.text())
                    .doesNotContain("{", "%", "http");
        }
    }

    @ParameterizedTest
    @EnumSource
    void mailHasNoPlaceToPutAnythingPersonal(Language language) {
        for (var row : Announcements.TABLE) {
            if (!Language.writtenTo(row.audience()).contains(language)) continue;
            if (!row.channels().contains(Channel.EMAIL)) continue;
            var words = Wording.mail(row.occasion(), row.audience(), language);
            assertThat(words.title() + words.text()).doesNotContain("{", "}", "%", "http");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NB", "NN", "EN"})
    void anSmsIsOnePartWithoutLinkNameOrEmployer(Language language) {
        for (var row : Announcements.TABLE) {
            if (!row.channels().contains(Channel.SMS)) continue;
            var text = Wording.sms(row.occasion(), language)
                    .replace("{kode}", "k7qf-3m2p")
                    .replace("{frist}", "30.11.");
            assertThat(SmsLength.of(text).fitsInOne()).as(text).isTrue();
            assertThat(SmsLength.of(text).alphabet()).as(text).isEqualTo(SmsLength.Alphabet.GSM_7);
            assertThat(text.replace("Læreplass Larvik", "").replace("Larvik kommune", ""))
                    .doesNotContain("{", "}", "%", "http", "www", "/", "@", "AS")
                    .doesNotContainPattern("[A-Za-z]\\.[a-z]")
                    .doesNotContainPattern("[a-zæøå,] [A-ZÆØÅ]");
        }
    }

    @Test
    void onlyTheYoungAreSentSms() {
        assertThat(Announcements.TABLE)
                .filteredOn(row -> row.channels().contains(Channel.SMS))
                .extracting(Announcement::audience)
                .containsOnly(Audience.CANDIDATE);
    }

    @Test
    void theEndSoundsTheSameInEveryMail() {
        var mails = Announcements.TABLE.stream()
                .filter(row -> row.occasion() == Occasion.CLOSED && row.audience() == Audience.CANDIDATE)
                .map(row -> Wording.mail(row.occasion(), row.audience(), Language.NB));

        assertThat(mails.distinct()).hasSize(1);
    }

    static Stream<Words> wordsToTheYoung() {
        return Stream.concat(
                ofMatches(),
                Arrays.stream(Language.values())
                        .flatMap(language -> Stream.of(
                                Wording.inbox(Occasion.MESSAGE, Audience.CANDIDATE, MatchStep.LATER, language),
                                Wording.mail(Occasion.MESSAGE, Audience.CANDIDATE, language))));
    }

    private static Stream<Words> ofMatches() {
        return Announcements.TABLE.stream()
                .filter(row -> row.audience() == Audience.CANDIDATE)
                .flatMap(row -> Arrays.stream(Language.values())
                        .flatMap(language -> Stream.concat(
                                Stream.of(inbox(row, language)),
                                row.channels().contains(Channel.EMAIL)
                                        ? Stream.of(Wording.mail(row.occasion(), row.audience(), language))
                                        : Stream.empty())));
    }

    private static Words inbox(Announcement row, Language language) {
        return Wording.inbox(row.occasion(), row.audience(), row.when().step(), language);
    }

    /** The keys a language file holds itself, without what it inherits. */
    private static Set<String> own(Locale locale) {
        return new TreeSet<>(texts(locale).keySet());
    }

    private static ResourceBundle texts(Language language) {
        return texts(language == Language.NB ? Locale.ROOT : language.locale());
    }

    private static ResourceBundle texts(Locale locale) {
        var name = Control.getControl(Control.FORMAT_PROPERTIES).toBundleName("wording", locale);
        return ResourceBundle.getBundle(name, Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
