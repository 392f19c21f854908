package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.wishesFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishesRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final WishesRules rules =
            new WishesRules(Set.of("a", "b", "c", "d", "e", "f", "helsearbeiderfaget")::contains);

    @Test
    void aFullSetOfWishesIsAccepted() {
        assertThat(faults(wishesFor("helsearbeiderfaget"))).isEmpty();
    }

    @Test
    void unfinishedWishesAreKept() {
        assertThat(faults(wishesFor())).isEmpty();
    }

    @Test
    void anUnknownTradeIsNamedByItsPlace() {
        assertThat(faults(wishesFor("a", "kunstmaler"))).containsExactly("trades/1 UNKNOWN_TRADE");
    }

    @Test
    void aTradeIsChosenOnce() {
        assertThat(faults(wishesFor("a", "b", "a"))).containsExactly("trades/2 CHOSEN_TWICE");
    }

    @Test
    void sixTradesAreOneTooMany() {
        assertThat(faults(wishesFor("a", "b", "c", "d", "e", "f"))).containsExactly("trades TOO_MANY");
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "200, true", "201, false", "-1, false"})
    void reachIsFrom5To200Kilometres(int km, boolean accepted) {
        assertThat(faults(wishes(km, TODAY, null)).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-19, false", "2025-11-20, true", "2029-11-20, true", "2029-11-21, false", "0001-01-01, false"})
    void theDateIsNearEnoughToBeMeant(LocalDate from, boolean accepted) {
        assertThat(faults(wishes(25, from, null)).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void aPresentationHasRoomFor600SignsWhateverTheyAre() {
        assertThat(faults(wishes(25, TODAY, "😀".repeat(600)))).isEmpty();
        assertThat(faults(wishes(25, TODAY, "x".repeat(601)))).containsExactly("presentation TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01010112345", "jeg er 010101 12345 og", "nr:01010112345."})
    void aNationalIdentityNumberIsNotTaken(String text) {
        assertThat(faults(wishes(25, TODAY, text))).containsExactly("presentation LOOKS_LIKE_NATIONAL_ID");
    }

    @Test
    void otherNumbersAreFine() {
        assertThat(faults(wishes(25, TODAY, "Ring 41234567, jeg har 120 sertifikater og 100000000000 ideer")))
                .isEmpty();
    }

    @Test
    void ownWordsAboutExperienceAndHelpHaveRoomFor300Signs() {
        assertThat(faults(told("😀".repeat(300), "😀".repeat(300)))).isEmpty();
        assertThat(faults(told("x".repeat(301), "x".repeat(301))))
                .containsExactly("experienceWords TOO_LONG", "supportWords TOO_LONG");
        assertThat(faults(told("01010112345", null))).containsExactly("experienceWords LOOKS_LIKE_NATIONAL_ID");
    }

    @Test
    void aLanguageIsToldOnce() {
        var english = new LanguageSkill(ForeignLanguage.ENGLISH, LanguageLevel.B1);
        var twice = new Background(List.of(), List.of(), null, List.of(english, english), null, false);

        assertThat(faults(wishes(25, TODAY, null, twice))).containsExactly("languages/1 CHOSEN_TWICE");
    }

    private static Wishes told(@Nullable String experience, @Nullable String help) {
        return wishes(25, TODAY, null, new Background(List.of(), List.of(), experience, List.of(), help, false));
    }

    private List<String> faults(Wishes wishes) {
        return rules.faultsIn(wishes, TODAY).stream()
                .map(fault -> fault.field() + " " + fault.rule())
                .toList();
    }

    private static Wishes wishes(int km, LocalDate from, @Nullable String presentation) {
        return wishes(km, from, presentation, Background.NONE);
    }

    private static Wishes wishes(int km, LocalDate from, @Nullable String presentation, Background background) {
        return new Wishes(
                List.of("a"),
                false,
                List.of(),
                km,
                from,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                presentation,
                background);
    }
}
