package no.larvik.laereplass.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactorTest {

    private final APair pair = APair.thatFits();

    @Test
    void theDearestWishCountsMost() {
        assertThat(value(Factor.TRADE_RANK)).isEqualTo(1);

        pair.trade = "snekkerfaget";
        assertThat(value(Factor.TRADE_RANK)).isEqualTo(0.85);
    }

    @Test
    void aNeighbourTradeCountsHalfOfTheWishItIsCloseTo() {
        pair.neighbourTrades = true;
        pair.trade = "mobelsnekkerfaget";

        assertThat(value(Factor.TRADE_RANK)).isEqualTo(0.425);
    }

    @Test
    void nearnessIsHalfAtTheDistanceTheRulesName() {
        pair.workplace = pair.home;
        assertThat(value(Factor.NEARNESS)).isEqualTo(1);

        pair.workplace = new Cell(pair.home.lat() + 20 / 111.195, pair.home.lon());
        assertThat(value(Factor.NEARNESS)).isEqualTo(0.5, within(0.001));
    }

    @Test
    void aStartWithinTheWindowFitsFully() {
        pair.availableFrom = LocalDate.of(2026, 9, 15);

        assertThat(value(Factor.START_FITS)).isEqualTo(1);
    }

    @Test
    void waitingSixtyDaysForTheStartCountsHalf() {
        pair.availableFrom = APair.AUGUST.minusDays(60);

        assertThat(value(Factor.START_FITS)).isEqualTo(0.5);
    }

    @Test
    void theShareOfSkillsAskedForIsCounted() {
        pair.skillsAsked = Set.of("HAND_TOOLS", "WELDING");

        assertThat(value(Factor.SKILLS_IN_COMMON)).isEqualTo(0.5);
        assertThat(line(Factor.SKILLS_IN_COMMON).compared().get("held")).isEqualTo(Set.of("HAND_TOOLS"));
    }

    @Test
    void enoughNorwegianIsEnough() {
        assertThat(value(Factor.LANGUAGE)).isEqualTo(1);
        pair.languageHeld = LanguageLevel.C1;
        assertThat(value(Factor.LANGUAGE)).isEqualTo(1);
    }

    @Test
    void lessNorwegianCountsHalfWhereTheWorkplaceSupportsLanguage() {
        pair.languageAsked = LanguageLevel.B2;
        assertThat(value(Factor.LANGUAGE)).isZero();

        pair.adapts = Set.of("LANGUAGE_SUPPORT");
        assertThat(value(Factor.LANGUAGE)).isEqualTo(0.5);
    }

    @Test
    void theShareOfPreferencesMetIsCounted() {
        pair.preferences = Set.of("OUTDOOR", "SMALL_PLACE");

        assertThat(value(Factor.PREFERENCES)).isEqualTo(0.5);
    }

    @Test
    void supportThatCoversANeedRaises() {
        pair.reachKm = 100;
        pair.workplace = new Cell(59.3, 10.4);
        var without = pair.judged().total();

        pair.helps = Set.of("FIXED_CONTACT");
        pair.adapts = Set.of("FIXED_CONTACT");

        assertThat(pair.judged().total()).isGreaterThan(without);
    }

    @Test
    void aNeedNobodyCoversNeverLowers() {
        var without = pair.judged().total();

        pair.helps = Set.of("FIXED_CONTACT", "CALM_PLACE", "SHORTER_DAYS");

        assertThat(pair.judged().total()).isEqualTo(without);
    }

    @Test
    void whatIsUnknownCountsNeitherForNorAgainst() {
        pair.trades = List.of("tomrerfaget");
        pair.workplace = pair.home;
        pair.skills = Set.of();

        assertThat(pair.judged().unknown()).containsExactly(Factor.SKILLS_IN_COMMON);
        assertThat(line(Factor.SKILLS_IN_COMMON).value()).isNull();
        assertThat(pair.judged().total()).isEqualTo(100);
    }

    @Test
    void whatIsNotAskedForIsNotUnknown() {
        pair.skills = Set.of();
        pair.skillsAsked = Set.of();
        pair.languageAsked = null;
        pair.preferences = Set.of();

        assertThat(pair.judged().unknown()).isEmpty();
        assertThat(line(Factor.LANGUAGE).value()).isNull();
    }

    private Judgement.Line line(Factor factor) {
        return pair.judged().factors().stream()
                .filter(line -> line.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    private double value(Factor factor) {
        var value = line(factor).value();
        return value == null ? Double.NaN : value;
    }
}
